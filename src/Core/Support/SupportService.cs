using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Catalog.Search;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Support;

/// <summary>What customers do with their own tickets. Another customer's ticket does not exist for them.</summary>
public sealed class SupportService(IDocumentStore store, EventFactory events, IdGenerator ids, TimeProvider time)
{
    /// <summary>Opens a ticket with its first message. Refuses an order that is not the caller's (NotFound).</summary>
    /// <param name="ticketId">A fresh id. Opening under the same again answers what is there.</param>
    public async ValueTask<Result<TicketThread>> OpenAsync(CurrentUser customer, TicketDraft draft, long ticketId, CancellationToken ct)
    {
        var faults = TicketValidator.FaultsOf(draft);
        if (faults.Count > 0)
        {
            return Errors.Invalid(faults);
        }

        if (draft.OrderId is { } orderId && await store.ReadAsync<Order>(customer.Partition, Order.IdOf(orderId), ct) is null)
        {
            return Errors.NotFound("Order");
        }

        var ticket = NewTicket(customer, draft, await TakeAsync(customer, ticketId, ct));
        var message = new MessageDraft(draft.Description) { Attachments = draft.Attachments };
        var first = NewMessage(ticket, customer, await NameOfAsync(customer, ct), message, ids.Next(), ticket.CreatedAt);
        var batch = new DocumentBatch(Containers.Customers, customer.Partition)
            .Create(ticket)
            .Create(first)
            .Emit(events.Create(customer.Partition, new TicketOpened(customer.AccountId, ticket.TicketId, ticket.Subject)));
        return await store.TryCommitAsync(batch, ct) ? new TicketThread(ticket, [first]) : await ThreadAsync(customer, ticket.TicketId, ct);
    }

    /// <summary>The caller's tickets, newest first.</summary>
    public ValueTask<Paged<Ticket>> ListAsync(
        CurrentUser customer, TicketFilter filter, PageRequest page, CancellationToken ct) => store.PageAsync(
        new Query<Ticket, Ticket>(tickets => Filter(tickets, filter).OrderByDescending(ticket => ticket.TicketId), customer.Partition),
        page, ct);

    /// <summary>The caller's newest tickets.</summary>
    public async ValueTask<IReadOnlyList<Ticket>> RecentAsync(CurrentUser customer, int count, CancellationToken ct)
    {
        var newest = new Query<Ticket, Ticket>(
            tickets => tickets.OrderByDescending(ticket => ticket.TicketId).Take(count), customer.Partition);
        return (await store.QueryAsync(newest with { PageSize = count }, ct)).Items;
    }

    /// <summary>How many of the caller's tickets have one of these statuses. Null: all.</summary>
    public ValueTask<long> CountAsync(CurrentUser customer, IReadOnlyList<TicketStatus>? statuses, CancellationToken ct) =>
        store.CountAsync(
            new Query<Ticket, Ticket>(
                tickets => statuses is null ? tickets : tickets.Where(ticket => statuses.Contains(ticket.Status)), customer.Partition),
            ct);

    /// <summary>The same with what the customer may see of each ticket's messages: one query more, in the same partition.</summary>
    public async ValueTask<Paged<TicketThread>> ThreadsAsync(
        CurrentUser customer, TicketFilter filter, PageRequest page, CancellationToken ct)
    {
        var tickets = await ListAsync(customer, filter, page, ct);
        var messages = await TicketMessages.OfAsync(store, customer.Partition, [.. tickets.Items.Select(ticket => ticket.TicketId)], ct);
        return tickets.Map(ticket => new TicketThread(ticket, [.. messages[ticket.TicketId]]));
    }

    public async ValueTask<Result<Ticket>> GetAsync(CurrentUser customer, long ticketId, CancellationToken ct) =>
        await store.ReadAsync<Ticket>(customer.Partition, Ticket.IdOf(ticketId), ct) is { } ticket ? ticket : SupportErrors.NoTicket();

    /// <summary>A ticket with all messages that the customer may see, oldest first.</summary>
    public async ValueTask<Result<TicketThread>> ThreadAsync(CurrentUser customer, long ticketId, CancellationToken ct)
    {
        if (!(await GetAsync(customer, ticketId, ct)).TryGetValue(out var ticket, out var refused))
        {
            return refused;
        }

        return new TicketThread(ticket, await TicketMessages.OfAsync(store, ticket, withInternal: false, ct));
    }

    /// <summary>Adds the customer's message; a resolved ticket is open again. Refuses a closed one (Conflict).</summary>
    /// <param name="messageId">A fresh id. Replying under the same again answers what is there.</param>
    public async ValueTask<Result<TicketReply>> ReplyAsync(
        CurrentUser customer, long ticketId, MessageDraft draft, long messageId, CancellationToken ct)
    {
        var faults = TicketValidator.FaultsOf(draft);
        if (faults.Count > 0)
        {
            return Errors.Invalid(faults);
        }

        var name = await NameOfAsync(customer, ct);
        return await store.UpdateAsync<TicketReply>(
            async attempt =>
            {
                if (!(await GetAsync(customer, ticketId, ct)).TryGetValue(out var ticket, out var refused)
                    || !ticket.RepliedByCustomer(time.GetUtcNow()).TryGetValue(out var replied, out refused))
                {
                    return refused;
                }

                if (attempt.Before.Status == CommitStatus.Exists
                    && await store.ReadAsync<TicketMessage>(customer.Partition, TicketMessage.IdOf(ticketId, messageId), ct) is { } there)
                {
                    return new TicketReply(ticket, there);
                }

                var message = NewMessage(ticket, customer, name, draft, messageId, replied.UpdatedAt);
                var happened = new TicketReplied(customer.AccountId, ticketId, messageId, ticket.Subject, ByStaff: false);
                var batch = new DocumentBatch(Containers.Customers, customer.Partition)
                    .Replace(replied)
                    .Create(message)
                    .Emit(events.Create(customer.Partition, happened));
                return Decision.Save(batch, new TicketReply(replied, message));
            },
            ct);
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

        var folded = AccentFolder.Text(text);
        return filter.SearchId is { } id
            ? tickets.Where(ticket => ticket.TicketId == id || ticket.Subject.Contains(text, StringComparison.OrdinalIgnoreCase)
                || (ticket.FoldedSubject != null && ticket.FoldedSubject.Contains(folded)))
            : tickets.Where(ticket => ticket.Subject.Contains(text, StringComparison.OrdinalIgnoreCase)
                || (ticket.FoldedSubject != null && ticket.FoldedSubject.Contains(folded)));
    }

    /// <summary>Makes the id the caller's; takes another when two instances made the same at once.</summary>
    private async ValueTask<long> TakeAsync(CurrentUser customer, long ticketId, CancellationToken ct)
    {
        var key = new TicketKey { TicketId = ticketId, CustomerId = customer.AccountId };
        var taken = await store.UpdateAsync<long>(
            async attempt =>
            {
                if (!attempt.Before.Ok)
                {
                    if (await store.ReadAsync<TicketKey>(key.Partition, key.Id, ct) is { } known && known.CustomerId == customer.AccountId)
                    {
                        return key.TicketId;
                    }

                    key = key with { TicketId = ids.Next() };
                }

                return Decision.Save(new DocumentBatch(Containers.Keys, key.Partition).Create(key), key.TicketId);
            },
            ct);
        return taken.Value;
    }

    private Ticket NewTicket(CurrentUser customer, TicketDraft draft, long id)
    {
        var now = time.GetUtcNow();
        return new Ticket
        {
            TicketId = id,
            CustomerId = customer.AccountId,
            Subject = draft.Subject,
            FoldedSubject = AccentFolder.Text(draft.Subject),
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

    private static TicketMessage NewMessage(
        Ticket ticket, CurrentUser customer, string name, MessageDraft draft, long id, DateTimeOffset now) => new()
        {
            MessageId = id,
            TicketId = ticket.TicketId,
            CustomerId = customer.AccountId,
            Sender = MessageSender.Customer,
            SenderId = customer.AccountId,
            SenderName = name,
            Content = draft.Content,
            Attachments = draft.Attachments,
            CreatedAt = now,
        };

    private async ValueTask<string> NameOfAsync(CurrentUser customer, CancellationToken ct) =>
        (await store.ReadAsync<Account>(customer.Partition, Account.DocumentId, ct))?.Name ?? "Customer";
}
