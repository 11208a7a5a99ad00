using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Support;

/// <summary>Reads what was said about a ticket.</summary>
internal static class TicketMessages
{
    /// <summary>What customers see of several tickets of one of them, oldest first.</summary>
    public static async ValueTask<ILookup<long, TicketMessage>> OfAsync(
        IDocumentStore store, string partition, IReadOnlyList<long> ticketIds, CancellationToken ct)
    {
        List<TicketMessage> all = [];
        if (ticketIds.Count > 0)
        {
            var query = new Query<TicketMessage, TicketMessage>(
                messages => messages.Where(message => ticketIds.Contains(message.TicketId) && !message.IsInternal)
                    .OrderBy(message => message.MessageId),
                partition);
            await foreach (var message in store.AllAsync(query, ct))
            {
                all.Add(message);
            }
        }

        return all.ToLookup(message => message.TicketId);
    }

    /// <summary>Oldest first; bounded by <see cref="TicketValidator.Messages"/> and the notes among staff.</summary>
    public static async ValueTask<IReadOnlyList<TicketMessage>> OfAsync(
        IDocumentStore store, Ticket ticket, bool withInternal, CancellationToken ct)
    {
        var id = ticket.TicketId;
        var query = new Query<TicketMessage, TicketMessage>(
            messages => messages.Where(message => message.TicketId == id && (withInternal || !message.IsInternal))
                .OrderBy(message => message.MessageId),
            ticket.Partition);
        List<TicketMessage> all = [];
        await foreach (var message in store.AllAsync(query, ct))
        {
            all.Add(message);
        }

        return all;
    }
}
