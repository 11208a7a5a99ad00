using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Support;

/// <summary>Reads what was said about a ticket.</summary>
internal static class TicketMessages
{
    /// <summary>Oldest first; bounded by <see cref="SupportLimits.Messages"/> and the notes among staff.</summary>
    public static async ValueTask<IReadOnlyList<TicketMessage>> Of(IDocumentStore store, Ticket ticket, bool withInternal, CancellationToken ct)
    {
        var id = ticket.TicketId;
        var query = new Query<TicketMessage, TicketMessage>(
            messages => messages.Where(message => message.TicketId == id && (withInternal || !message.IsInternal)).OrderBy(message => message.MessageId),
            ticket.Partition);
        List<TicketMessage> all = [];
        await foreach (var message in store.All(query, ct))
        {
            all.Add(message);
        }

        return all;
    }
}
