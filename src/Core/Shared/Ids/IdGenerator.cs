using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Shared.Ids;

/// <summary>Makes ids: positive, below 2^53, even, ordered by time, unique among all instances.</summary>
/// <remarks>42 bits of counter, 10 of slot, and 0. The counter follows the clock and never goes back; counters of one slot are handed out
/// in ranges that do not overlap (<see cref="IdRanges"/>), so no clock, pause or restart makes an id twice. Until 2050 a counter is half a
/// millisecond, then four milliseconds: ids last until 2399. Bursts run ahead of the clock.</remarks>
/// <param name="first">For a process that is alone, such as a test: its range from the start.</param>
public sealed class IdGenerator(TimeProvider time, IdRange? first = null)
{
    private const int SlotBits = 10;
    private const long Ticks = TimeSpan.TicksPerMillisecond / 2;
    private const long LateTicks = TimeSpan.TicksPerMillisecond * 4;

    /// <summary>A day before that of earlier versions: while both run, no id of an earlier version is as high as one of this.</summary>
    private static readonly DateTimeOffset Epoch = new(2023, 12, 31, 0, 0, 0, TimeSpan.Zero);
    private static readonly long Late = (new DateTimeOffset(2050, 1, 1, 0, 0, 0, TimeSpan.Zero) - Epoch).Ticks;
    private readonly Lock gate = new();
    private IdRange? range = first;
    private long last = (first?.Start ?? 0) - 1;

    /// <summary>How many slots there are.</summary>
    public static int Slots => 1 << SlotBits;

    /// <summary>The counter of this moment.</summary>
    public long Now => CounterAt(time.GetUtcNow());

    /// <summary>The lowest counter that was not used.</summary>
    public long Unused
    {
        get
        {
            lock (gate)
            {
                return last + 1;
            }
        }
    }

    /// <summary>Whether ids follow the clock: after its range has passed a generator uses up the rest of it, with ids of an earlier
    /// time.</summary>
    public bool IsCurrent => Left > 0;

    /// <summary>How many counters of the range are ahead of the clock and of the last id.</summary>
    public long Left
    {
        get
        {
            lock (gate)
            {
                return range is null ? 0 : range.End - Math.Max(Now, last + 1);
            }
        }
    }

    /// <summary>When an id was made, to the millisecond; later where a burst ran ahead.</summary>
    public static DateTimeOffset TimeOf(long id)
    {
        var counter = id >> (SlotBits + 1);
        var late = counter - (Late / Ticks);
        return Epoch.AddTicks(late <= 0 ? counter * Ticks : Late + (late * LateTicks));
    }

    /// <summary>A second id derived from an id and unique to it: odd, as generated ids never are.</summary>
    public static long Sibling(long id) => id ^ 1;

    /// <exception cref="StoreUnavailableException">The range is used up and the store has given no other: 503.</exception>
    public long Next()
    {
        lock (gate)
        {
            if (range is null || last + 1 >= range.End)
            {
                throw new StoreUnavailableException("No range of ids is reserved for this instance.");
            }

            var now = Now;
            last = now < range.End ? Math.Max(now, last + 1) : last + 1;
            var id = (last << (SlotBits + 1)) | ((long)range.Slot << 1);
            return id > 0 && id <= Base36.MaxId
                ? id
                : throw new InvalidOperationException("The ids are used up: clients could no longer read them exactly.");
        }
    }

    /// <summary>Goes on in that range, which belongs to this generator alone.</summary>
    public void Use(IdRange next)
    {
        lock (gate)
        {
            range = next;
            last = Math.Max(last, next.Start - 1);
        }
    }

    private static long CounterAt(DateTimeOffset moment)
    {
        var elapsed = (moment - Epoch).Ticks;
        return elapsed <= Late ? elapsed / Ticks : (Late / Ticks) + ((elapsed - Late) / LateTicks);
    }
}
