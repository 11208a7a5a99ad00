using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Simulation.Tests.Machine;

namespace FunctionsCommerce.Simulation.Tests.World;

/// <summary>The change-feed triggers of the outbox: each container's changes in order, a page again when it failed, now and then one twice.
/// A feed that stands still loses what changed meanwhile: the sweep finds it.</summary>
internal sealed class SimulatedFeeds(World world)
{
    private const int PageSize = 50;
    private readonly Dictionary<string, int> positions = [];
    private readonly HashSet<string> busy = [];
    private readonly Dictionary<string, DateTimeOffset> standing = [];

    public double Duplicates { get; set; }

    private Scheduler Scheduler => world.Scheduler;

    public void Stop(string container, TimeSpan time) => standing[container] = Scheduler.Now + time;

    public void Wake(string container)
    {
        if (Instance.HasFeed(container) && busy.Add(container))
        {
            Scheduler.After(Scheduler.Between(20, 1500), null, "feed", () => Read(container));
        }
    }

    private void Read(string container)
    {
        var position = positions.GetValueOrDefault(container);
        if (standing.TryGetValue(container, out var until) && until > Scheduler.Now)
        {
            // It starts again at "now".
            positions[container] = world.Store[container].Position;
            busy.Remove(container);
            return;
        }

        var changes = world.Store[container].Changes(position, PageSize, out var next);
        if (changes.Count == 0)
        {
            positions[container] = next;
            busy.Remove(container);
        }
        else if (world.Pick() is { } instance)
        {
            ChangedDocument[] page = [.. changes.Select(document => new ChangedDocument(document))];
            instance.Start(
                "feed of", container, () => instance.OnChangesAsync(container, page), problem => Ended(container, next, problem));
        }
        else
        {
            Again(container, TimeSpan.FromSeconds(1));
        }
    }

    private void Ended(string container, int next, Exception? problem)
    {
        if (problem is null && !Scheduler.Chance(Duplicates))
        {
            positions[container] = next;
        }

        Again(container, problem switch
        {
            null => Scheduler.Between(5, 500),
            NodeCrashedException => TimeSpan.FromSeconds(15),
            _ => TimeSpan.FromSeconds(5),
        });
    }

    private void Again(string container, TimeSpan wait) => Scheduler.After(wait, null, "feed", () => Read(container));
}
