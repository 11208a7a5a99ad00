using System.Globalization;
using System.Security.Cryptography;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Core.Storage;

/// <summary>How far the ids of a slot are handed out, to whichever instances.</summary>
[Stored(Containers.Keys, "id-slot")]
public sealed record IdSlot : Document
{
    public required int Slot { get; init; }

    /// <summary>The lowest counter that belongs to no instance.</summary>
    public long End { get; init; }

    public override string Id => IdOf(Slot);

    public override string Partition => Id;

    public static string IdOf(int slot) => string.Create(CultureInfo.InvariantCulture, $"id-slot:{slot}");
}

/// <summary>Reserves ranges of ids for this instance. Only the write under the slot's ETag makes a range its own: two instances in one
/// slot, clocks that differ and answers that get lost cost counters, never uniqueness.</summary>
public sealed class IdRanges : IDisposable
{
    /// <summary>How many counters an instance reserves: 20 minutes, or 2,400,000 ids.</summary>
    public const long Length = 20 * 60 * 1000 * 2;

    private const int Tries = 64;

    /// <summary>A slot that is reserved into the future has an instance. After so many of those any slot does, and its ids run
    /// ahead.</summary>
    private const int FreeTries = 32;
    private readonly IDocumentStore store;
    private readonly IdGenerator ids;
    private readonly Func<int> pickSlot;
    private readonly SemaphoreSlim one = new(1);
    private IdSlot? own;

    public IdRanges(IDocumentStore store, IdGenerator ids)
        : this(store, ids, () => RandomNumberGenerator.GetInt32(IdGenerator.Slots))
    {
    }

    internal IdRanges(IDocumentStore store, IdGenerator ids, Func<int> pickSlot)
    {
        this.store = store;
        this.ids = ids;
        this.pickSlot = pickSlot;
    }

    /// <summary>Nothing while more than half of a range is ahead.</summary>
    /// <exception cref="StoreUnavailableException">The store is out of reach.</exception>
    /// <exception cref="StoreContentionException">Other instances were faster, again and again.</exception>
    public async ValueTask EnsureAsync(CancellationToken ct)
    {
        if (ids.Left > Length / 2)
        {
            return;
        }

        await one.WaitAsync(ct);
        try
        {
            if (ids.Left <= Length / 2 && !(own is { } slot && await TryReserveAsync(slot, ids.Unused, ct)))
            {
                await TakeSlotAsync(ct);
            }
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();

    private async ValueTask TakeSlotAsync(CancellationToken ct)
    {
        // Another instance took the slot, or the answer got lost: this instance's part ends where it ended.
        own = null;
        for (var number = 1; number <= Tries; number++)
        {
            var slot = pickSlot();
            var id = IdSlot.IdOf(slot);
            var found = await store.ReadAsync<IdSlot>(id, id, ct) ?? new IdSlot { Slot = slot };
            if ((found.End <= ids.Now || number > FreeTries) && await TryReserveAsync(found, Math.Max(found.End, ids.Unused), ct))
            {
                return;
            }
        }

        throw new StoreContentionException("No slot for ids could be taken.");
    }

    /// <param name="start">The lowest counter to use: of a slot that is taken, not below its end.</param>
    private async ValueTask<bool> TryReserveAsync(IdSlot slot, long start, CancellationToken ct)
    {
        var end = Math.Max(slot.End, Math.Max(start, ids.Now) + Length);
        if (await store.TrySaveAsync(slot with { End = end }, ct) is not { } saved)
        {
            return false;
        }

        ids.Use(new IdRange(slot.Slot, start, end));
        own = saved;
        return true;
    }
}
