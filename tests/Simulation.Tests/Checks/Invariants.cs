using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Simulation.Tests.History;

namespace FunctionsCommerce.Simulation.Tests.Checks;

/// <summary>What holds after every history, whatever happened in it.</summary>
internal static class Invariants
{
    /// <summary>The first of them that does not hold; null: all do.</summary>
    public static string? Violation(World.World world, Shop shop, PendingMetrics? pending) => Waiting(world, pending)
        .Concat(EventChecks.Violations(world))
        .Concat(MoneyChecks.Violations(world, shop))
        .Concat(GoodsChecks.Violations(world, shop))
        .Concat(LedgerChecks.Violations(world))
        .FirstOrDefault();

    private static IEnumerable<string> Waiting(World.World world, PendingMetrics? pending)
    {
        foreach (var letter in world.Bus.Dead.Values.SelectMany(letters => letters))
        {
            yield return $"{letter.Message.Event} {Base36.Encode(letter.Message.EventId)} is a dead letter of {letter.Message.Subscription}: {letter.Reason}";
        }

        foreach (var waiting in world.Store.All<OutboxEvent>())
        {
            yield return $"{waiting.Event.Name} {Base36.Encode(waiting.EventId)} is still in the outbox of {waiting.Cause}";
        }

        foreach (var parked in world.Store.All<ParkedEvent>())
        {
            yield return $"{parked.Event.Name} {Base36.Encode(parked.EventId)} is parked";
        }

        if (world.Bus.Waiting > 0)
        {
            yield return $"{world.Bus.Waiting} messages wait";
        }

        if (pending is null)
        {
            yield return "What is pending could not be counted";
        }
        else if (pending.Payments.Count > 0 || pending.Restocks.Count > 0 || pending.Redemptions.Count > 0 || pending.DeadLetters.Count > 0)
        {
            yield return $"Something is pending: {string.Join(", ", pending.Payments.Select(each => $"{each.Value.Count} {each.Key}"))}; "
                + $"{pending.Restocks.Count} restocks, {pending.Redemptions.Count} redemptions, {pending.DeadLetters.Count} dead letters";
        }
    }
}
