using FunctionsCommerce.LocalHost.Durable.History;
using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.LocalHost.Durable.Storage;

/// <summary>Lays results and fired timers of a suspended instance into its inbox, where they wait for it to be resumed.</summary>
internal sealed record SuspendedInboxWrite(long Key, IReadOnlyList<InboundEvent> Lines)
{
    public void Run(LocalTransaction transaction)
    {
        foreach (var line in Lines)
        {
            InstanceWrites.Tell(transaction, Key, line);
            if (line is TimerFired fired)
            {
                InstanceWrites.DeleteTimer(transaction, Key, fired.TimerId);
            }
        }
    }
}
