namespace FunctionsCommerce.Core.Shared.Ids;

/// <summary>The counters from <see cref="Start"/> to below <see cref="End"/> of a slot.</summary>
public sealed record IdRange(int Slot, long Start, long End)
{
    /// <summary>All of a slot: for a process that is alone.</summary>
    public static IdRange All(int slot) => new(slot, 0, long.MaxValue);
}
