using FunctionsCommerce.LocalHost.Durable.History;
using FunctionsCommerce.LocalHost.Durable.Replay;
using FunctionsCommerce.LocalHost.Durable.Storage;

namespace FunctionsCommerce.LocalHost.Durable.Execution;

/// <summary>What reached an instance since its last turn.</summary>
/// <param name="Own">Answers, with the execution that asked.</param>
/// <param name="HasMail">Something was stored in its inbox, or its start is due.</param>
/// <param name="IsRecovered">The first time since the process started: activities that were under way must be called again.</param>
internal sealed record Delivery(IReadOnlyList<(int Execution, InboundEvent Line)> Own, bool HasMail, bool IsRecovered);

/// <summary>An instance that is in memory because it has something to do, or had lately.</summary>
internal sealed class CachedInstance(long key)
{
    private List<(int Execution, InboundEvent Line)> own = [];
    private bool hasMail;
    private bool isRecovered;

    public long Key => key;

    /// <summary>In the queue of the runnable, or in its turn. Guarded by the pump.</summary>
    public bool IsBusy { get; set; }

    public LinkedListNode<CachedInstance>? Place { get; set; }

    public bool HasDeliveries => own.Count > 0 || hasMail || isRecovered;

    /// <summary>Only touched by its turn.</summary>
    public InstanceRow? Row { get; set; }

    /// <summary>Only touched by its turn.</summary>
    public OrchestratorRun? Run { get; set; }

    public void Deliver(int execution, InboundEvent line) => own.Add((execution, line));

    public void TellOfMail() => hasMail = true;

    public void Recover() => isRecovered = true;

    public Delivery TakeDeliveries()
    {
        var delivery = new Delivery(own, hasMail, isRecovered);
        own = [];
        hasMail = false;
        isRecovered = false;
        return delivery;
    }

    /// <summary>What was taken could not be dealt with.</summary>
    public void PutBack(Delivery delivery)
    {
        own = [.. delivery.Own, .. own];
        hasMail = true;
        isRecovered |= delivery.IsRecovered;
    }

    public void Forget()
    {
        Row = null;
        Run = null;
    }
}
