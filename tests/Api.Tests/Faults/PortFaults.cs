using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.Notifications;

namespace FunctionsCommerce.Api.Tests.Faults;

/// <summary>Trouble to order at one of the store's edges: so many calls fail, before their work is done or after it.</summary>
internal sealed class PortFaults(Func<Exception> trouble)
{
    private int before;
    private int after;
    private int calls;

    /// <summary>Calls that were made, those that failed too.</summary>
    public int Calls => Volatile.Read(ref calls);

    public void Fail(int count, bool afterwards = false) => Interlocked.Exchange(ref afterwards ? ref after : ref before, count);

    public async Task<T> Around<T>(Func<Task<T>> work)
    {
        Interlocked.Increment(ref calls);
        Strike(ref before);
        var done = await work();
        Strike(ref after);
        return done;
    }

    public Task Around(Func<Task> work) => Around(async () =>
    {
        await work();
        return 0;
    });

    private void Strike(ref int left)
    {
        if (Volatile.Read(ref left) > 0 && Interlocked.Decrement(ref left) >= 0)
        {
            throw trouble();
        }
    }
}

internal sealed class FaultySender(IMessageSender sender, PortFaults faults) : IMessageSender
{
    public Task SendAsync(OutboundMessage message, CancellationToken ct) => faults.Around(() => sender.SendAsync(message, ct));
}

internal sealed class FaultyBus(IEventBus bus, PortFaults faults) : IEventBus
{
    public Task<IReadOnlyList<OutboxEvent>> PublishAsync(IReadOnlyList<OutboxEvent> events, CancellationToken ct) =>
        faults.Around(() => bus.PublishAsync(events, ct));
}

internal sealed class FaultyFiles(IFileStore files, PortFaults faults) : IFileStore
{
    public Task<string> SaveAsync(string path, ReadOnlyMemory<byte> content, string contentType, CancellationToken ct) =>
        faults.Around(() => files.SaveAsync(path, content, contentType, ct));

    public Task<StoredFile?> OpenAsync(string path, CancellationToken ct) => files.OpenAsync(path, ct);

    public Task DeleteAsync(string path, CancellationToken ct) => files.DeleteAsync(path, ct);
}
