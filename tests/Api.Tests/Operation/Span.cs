using System.Text;

namespace FunctionsCommerce.Api.Tests.Operation;

/// <summary>A span as a collector receives it: the few fields of OTLP's protobuf that tell a trace.</summary>
internal sealed record Span(string Trace, string Id, string Parent, string Name, ulong Start, ulong End)
{
    private const int LengthDelimited = 2;
    private const int Fixed64 = 1;

    /// <summary>ExportTraceServiceRequest: resource_spans (1), scope_spans (2), spans (2).</summary>
    public static IEnumerable<Span> Parse(byte[] request) =>
        from resource in Fields(request, 1)
        from scope in Fields(resource, 2)
        from span in Fields(scope, 2)
        select Of(span);

    private static Span Of(byte[] span) => new(
        Hex(Fields(span, 1)), Hex(Fields(span, 2)), Hex(Fields(span, 4)), Encoding.UTF8.GetString(Fields(span, 5).First()), Times(span, 7),
        Times(span, 8));

    private static string Hex(IEnumerable<byte[]> field) => Convert.ToHexStringLower(field.FirstOrDefault() ?? []);

    private static ulong Times(byte[] message, int number) => All(message).First(field => field.Number == number).Value;

    private static IEnumerable<byte[]> Fields(byte[] message, int number) =>
        All(message).Where(field => field.Number == number).Select(field => field.Bytes!);

    private static List<(int Number, byte[]? Bytes, ulong Value)> All(byte[] message)
    {
        var fields = new List<(int, byte[]?, ulong)>();
        for (var at = 0; at < message.Length;)
        {
            var tag = Varint(message, ref at);
            var (number, wire) = ((int)(tag >> 3), (int)(tag & 7));
            switch (wire)
            {
                case LengthDelimited:
                    var length = (int)Varint(message, ref at);
                    fields.Add((number, message[at..(at + length)], 0));
                    at += length;
                    break;
                case Fixed64:
                    fields.Add((number, null, BitConverter.ToUInt64(message, at)));
                    at += 8;
                    break;
                case 0:
                    fields.Add((number, null, Varint(message, ref at)));
                    break;
                default:
                    at += 4;
                    break;
            }
        }

        return fields;
    }

    private static ulong Varint(byte[] message, ref int at)
    {
        var value = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var part = message[at++];
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return value;
            }
        }
    }
}
