using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Support;

/// <summary>What customers do with their own tickets. Another customer's ticket does not exist for them.</summary>
public sealed class SupportService(IDocumentStore store, EventFactory events, IdGenerator ids, TimeProvider time)
{
    /// <summary>Opens a ticket with its first message. Refuses an order that is not the caller's (NotFound).</summary>
    public async ValueTask<Result<TicketThread>> Open(Caller customer, TicketDraft draft, CancellationToken ct)
    {
        var faults = SupportLimits.FaultsOf(draft);
        if (faults.Count > 0)
        {
            return Errors.Invalid(faults);
        }

        if (draft.OrderId is { } orderId && await store.Read<Order>(customer.Partition, Order.IdOf(orderId), ct) is null)
        {
            return Errors.NotFound("Order");
        }

        var name = await NameOf(customer, ct);
        var ticket = NewTicket(customer, draft, await TakeId(customer, ct));
        var message = new MessageDraft(draft.Description) { Attachments = draft.Attachments };
        var first = NewMessage(ticket, customer, name, message, ticket.CreatedAt);
        var batch = new Batch(Containers.Customers, customer.Partition)
            .Create(ticket)
            .Create(first)
            .Emit(events.Create(customer.Partition, new TicketOpened(customer.AccountId, ticket.TicketId, ticket.Subject)));
        var commit = await store.Commit(batch, ct);
        return commit.Ok ? new TicketThread(ticket, [first]) : throw new InvalidOperationException($"Ticket {ticket.Id} exists, its key did not.");
    }

    /// <summary>The caller's tickets, newest first.</summary>
    public async ValueTask<Paged<Ticket>> List(Caller customer, TicketFilter filter, PageRequest page, CancellationToken ct)
    {
        var all = new Query<Ticket, Ticket>(tickets => Filter(tickets, filter).OrderByDescending(ticket => ticket.TicketId), customer.Partition);
        var shown = new Query<Ticket, Ticket>(tickets => all.Shape(tickets).Skip(page.Offset).Take(page.Limit), customer.Partition);
        var items = await store.Query(shown with { PageSize = page.Limit }, ct);
        return new Paged<Ticket>(items.Items, page, await store.Count(all, ct));
    }

    public async ValueTask<Result<Ticket>> Get(Caller customer, long ticketId, CancellationToken ct) =>
        await store.Read<Ticket>(customer.Partition, Ticket.IdOf(ticketId), ct) is { } ticket ? ticket : SupportErrors.NoTicket();

    /// <summary>A ticket with all messages that the customer may see, oldest first.</summary>
    public async ValueTask<Result<TicketThread>> Thread(Caller customer, long ticketId, CancellationToken ct)
    {
        if (!(await Get(customer, ticketId, ct)).Try(out var ticket, out var refused))
        {
            return refused;
        }

        return new TicketThread(ticket, await TicketMessages.Of(store, ticket, withInternal: false, ct));
    }

    /// <summary>Adds the customer's message; a resolved ticket is open again. Refuses a closed one (Conflict).</summary>
    public async ValueTask<Result<TicketReply>> Reply(Caller customer, long ticketId, MessageDraft draft, CancellationToken ct)
    {
        var faults = SupportLimits.FaultsOf(draft);
        if (faults.Count > 0)
        {
            return Errors.Invalid(faults);
        }

        if (!(await Get(customer, ticketId, ct)).Try(out var found, out var missing))
        {
            return missing;
        }

        var now = time.GetUtcNow();
        var message = NewMessage(found, customer, await NameOf(customer, ct), draft, now);
        var replied = new TicketReplied(customer.AccountId, ticketId, message.MessageId, found.Subject, ByStaff: false);
        var updated = await store.Update<Ticket>(
            customer.Partition,
            found.Id,
            ticket => ticket.RepliedByCustomer(now),
            SupportErrors.NoTicket(),
            ct,
            (batch, _) => batch.Create(message).Emit(events.Create(customer.Partition, replied)));
        return updated.Map(ticket => new TicketReply(ticket, message));
    }

    private static IQueryable<Ticket> Filter(IQueryable<Ticket> tickets, TicketFilter filter)
    {
        if (filter.Status is { } status)
        {
            tickets = tickets.Where(ticket => ticket.Status == status);
        }

        if (filter.Search is not { Length: > 0 } text)
        {
            return tickets;
        }

        return filter.SearchId is { } id
            ? tickets.Where(ticket => ticket.TicketId == id || ticket.Subject.Contains(text, StringComparison.OrdinalIgnoreCase))
            : tickets.Where(ticket => ticket.Subject.Contains(text, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A ticket id that no other instance has: its key is there before the ticket is.</summary>
    private async ValueTask<long> TakeId(Caller customer, CancellationToken ct)
    {
        while (true)
        {
            var id = ids.Next();
            if (await store.Create(new TicketKey { TicketId = id, CustomerId = customer.AccountId }, ct))
            {
                return id;
            }
        }
    }

    private Ticket NewTicket(Caller customer, TicketDraft draft, long id)
    {
        var now = time.GetUtcNow();
        return new Ticket
        {
            TicketId = id,
            CustomerId = customer.AccountId,
            Subject = draft.Subject,
            Description = draft.Description,
            Category = draft.Category,
            Priority = draft.Priority,
            Status = TicketStatus.Open,
            OrderId = draft.OrderId,
            Attachments = draft.Attachments,
            MessageCount = 1,
            CreatedAt = now,
            UpdatedAt = now,
        };
    }

    private TicketMessage NewMessage(Ticket ticket, Caller customer, string name, MessageDraft draft, DateTimeOffset now) => new()
    {
        MessageId = ids.Next(),
        TicketId = ticket.TicketId,
        CustomerId = customer.AccountId,
        Sender = MessageSender.Customer,
        SenderId = customer.AccountId,
        SenderName = name,
        Content = draft.Content,
        Attachments = draft.Attachments,
        CreatedAt = now,
    };

    private async ValueTask<string> NameOf(Caller customer, CancellationToken ct) =>
        (await store.Read<Account>(customer.Partition, Account.DocumentId, ct))?.Name ?? "Customer";
}
