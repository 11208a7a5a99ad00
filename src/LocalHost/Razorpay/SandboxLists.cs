using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.LocalHost.Razorpay;

/// <summary>The gateway's lists: <c>from</c> and <c>to</c> in seconds, <c>skip</c>, and <c>count</c> of at most 100.</summary>
internal static class SandboxLists
{
    private const int MaxCount = 100;

    /// <summary>The newest first.</summary>
    public static T[] Made<T>(this LocalTransaction tx, string prefix, SandboxCall call, Func<T, (long At, string Id)> made)
        where T : class
    {
        var (from, to) = (call.Number("from", 0), call.Number("to", long.MaxValue));
        return
        [
            .. tx.All<T>(prefix).Where(entity => made(entity).At >= from && made(entity).At <= to)
                .OrderByDescending(entity => made(entity).At).ThenByDescending(entity => made(entity).Id, StringComparer.Ordinal)
                .Skip((int)call.Number("skip", 0)).Take((int)Math.Min(MaxCount, call.Number("count", 10))),
        ];
    }
}
