using System.Security.Cryptography;

namespace FunctionsCommerce.Core.Shared;

/// <summary>Makes ids: positive, below 2^53, ordered by time, unique within the process.</summary>
/// <remarks>41 bits of milliseconds since 2024, 12 random bits. Two instances can meet in one millisecond, so whoever
/// needs global uniqueness creates the document under the id and takes another id on conflict.</remarks>
public sealed class IdGenerator(TimeProvider time)
{
    private const int RandomBits = 12;
    private static readonly long Epoch = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();
    private readonly Lock gate = new();
    private long last;

    /// <summary>When an id was made, to the millisecond.</summary>
    public static DateTimeOffset TimeOf(long id) => DateTimeOffset.FromUnixTimeMilliseconds(Epoch + (id >> RandomBits));

    public long Next()
    {
        lock (gate)
        {
            var milliseconds = time.GetUtcNow().ToUnixTimeMilliseconds() - Epoch;
            var fresh = (milliseconds << RandomBits) | (long)RandomNumberGenerator.GetInt32(1 << RandomBits);

            // Within one millisecond, step on from the last id, so that a burst stays unique and ordered.
            var next = Math.Max(fresh, last + 1);
            if (next > Base36.MaxId)
            {
                throw new InvalidOperationException("The ids are used up: clients could no longer read them exactly.");
            }

            return last = next;
        }
    }
}
