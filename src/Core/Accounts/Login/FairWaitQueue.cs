namespace FunctionsCommerce.Core.Accounts.Login;

/// <summary>The waiting calls of one network; its addresses take turns. Guarded by its owner's lock.</summary>
internal sealed class FairWaitQueue(string network)
{
    private readonly Dictionary<string, Queue<TaskCompletionSource>> addresses = [];
    private readonly Queue<string> turns = new();

    public string Network => network;

    public int Waiting { get; private set; }

    public int Running { get; set; }

    public int WaitingOf(string address) => addresses.TryGetValue(address, out var tickets) ? tickets.Count : 0;

    public void Add(string address, TaskCompletionSource ticket)
    {
        if (!addresses.TryGetValue(address, out var tickets))
        {
            addresses.Add(address, tickets = new());
            turns.Enqueue(address);
        }

        tickets.Enqueue(ticket);
        Waiting++;
    }

    /// <summary>Lets the next one run. False when those who waited have left.</summary>
    public bool StartNext()
    {
        while (turns.TryDequeue(out var address))
        {
            var tickets = addresses[address];
            var ticket = tickets.Dequeue();
            Waiting--;
            if (tickets.Count > 0)
            {
                turns.Enqueue(address);
            }
            else
            {
                addresses.Remove(address);
            }

            if (ticket.TrySetResult())
            {
                Running++;
                return true;
            }
        }

        return false;
    }
}
