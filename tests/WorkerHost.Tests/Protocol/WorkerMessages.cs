using System.Buffers.Binary;
using System.Reflection;
using System.Text.Json.Nodes;
using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace FunctionsCommerce.WorkerHost.Tests.Protocol;

/// <summary>The protocol's messages as JSON. Their descriptors come from the worker's own assembly, so that they cannot differ from
/// its.</summary>
internal static class WorkerMessages
{
    private const int Prefix = 5;

    private static readonly MessageDescriptor Streaming = Assembly.Load("Microsoft.Azure.Functions.Worker.Grpc").GetTypes()
        .Where(type => type.Name == "FunctionRpcReflection")
        .Select(type => (FileDescriptor)type.GetProperty("Descriptor", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!)
        .Single().MessageTypes.Single(message => message.Name == "StreamingMessage");

    /// <summary>With the five bytes that gRPC puts before a message.</summary>
    public static byte[] ToFrame(JsonObject message)
    {
        var bytes = JsonParser.Default.Parse(message.ToJsonString(), Streaming).ToByteArray();
        var frame = new byte[Prefix + bytes.Length];
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(1), bytes.Length);
        bytes.CopyTo(frame, Prefix);
        return frame;
    }

    /// <summary>The next message; null at the end of the stream.</summary>
    public static async Task<JsonObject?> Read(Stream stream, CancellationToken ct)
    {
        var prefix = new byte[Prefix];
        if (await stream.ReadAtLeastAsync(prefix, Prefix, throwOnEndOfStream: false, ct) < Prefix)
        {
            return null;
        }

        var body = new byte[BinaryPrimitives.ReadInt32BigEndian(prefix.AsSpan(1))];
        await stream.ReadExactlyAsync(body, ct);
        return JsonNode.Parse(JsonFormatter.Default.Format(Streaming.Parser.ParseFrom(body)))!.AsObject();
    }
}
