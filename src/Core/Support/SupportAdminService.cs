using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Support;

/// <summary>Tickets for staff. Forbidden for customers.</summary>
public sealed class SupportAdminService(IDocumentStore store, EventFactory events, IdGenerator ids, TimeProvider time)
{
    /// <summary>A ticket with all its messages, the internal notes included, oldest first.</summary>
    public async ValueTask<Result<TicketThread>> ThreadAsync(CurrentUser staff, long ticketId, CancellationToken ct)
    {
        if (!(await FindAsync(staff, ticketId, ct)).TryGetValue(out var ticket, out var refused))
        {
            return refused;
        }

        return new TicketThread(ticket, await TicketMessages.OfAsync(store, ticket, withInternal: true, ct));
    }

    /// <summary>Replies to the customer and notifies them; an open ticket becomes in progress. Conflict for a closed one.</summary>
    public async ValueTask<Result<TicketReply>> ReplyAsync(CurrentUser staff, long ticketId, MessageDraft draft, CancellationToken ct)
    {
        if (!(await PrepareAsync(staff, ticketId, draft, isInternal: false, ct)).TryGetValue(out var prepared, out var refused))
        {
            return refused;
        }

        var (found, message) = prepared;
        var replied = new TicketReplied(found.CustomerId, ticketId, message.MessageId, found.Subject, ByStaff: true);
        var updated = await store.UpdateAsync<Ticket>(
            found.Partition,
            found.Id,
            ticket => ticket.RepliedByStaff(message.CreatedAt),
            SupportErrors.NoTicket(),
            ct,
            (batch, _) => batch.Create(message).Emit(events.Create(found.Partition, replied)));
        return updated.Map(ticket => new TicketReply(ticket, message));
    }

    /// <summary>Adds a note among staff. The ticket itself does not change; possible in every status.</summary>
    public async ValueTask<Result<TicketReply>> NoteAsync(CurrentUser staff, long ticketId, MessageDraft draft, CancellationToken ct)
    {
        if (!(await PrepareAsync(staff, ticketId, draft, isInternal: true, ct)).TryGetValue(out var prepared, out var refused))
        {
            return refused;
        }

        await store.CreateAsync(prepared.Message, ct);
        return prepared;
    }

    /// <summary>Moves a ticket on. Setting the status it has changes nothing; a closed one stays closed (Conflict).</summary>
    public async ValueTask<Result<Ticket>> SetStatusAsync(CurrentUser staff, long ticketId, TicketStatus status, CancellationToken ct)
    {
        if (!(await FindAsync(staff, ticketId, ct)).TryGetValue(out var found, out var refused))
        {
            return refused;
        }

        var now = time.GetUtcNow();
        return await store.UpdateAsync<Ticket>(
            found.Partition, found.Id, ticket => ticket.Moved(status, now), SupportErrors.NoTicket(), ct);
    }

    public async ValueTask<Result<Ticket>> SetPriorityAsync(CurrentUser staff, long ticketId, TicketPriority priority, CancellationToken ct)
    {
        if (!(await FindAsync(staff, ticketId, ct)).TryGetValue(out var found, out var refused))
        {
            return refused;
        }

        return await store.UpdateAsync<Ticket>(
            found.Partition, found.Id, ticket => ticket.Priority == priority ? ticket : ticket with { Priority = priority },
            SupportErrors.NoTicket(), ct);
    }

    /// <summary>All customers' tickets, newest first. Null: of any status or priority.</summary>
    public ValueTask<Paged<Ticket>> ListAsync(TicketStatus? status, TicketPriority? priority, PageRequest page, CancellationToken ct) =>
        store.PageAsync(
            new Query<Ticket, Ticket>(tickets => Of(tickets, status, priority).OrderByDescending(ticket => ticket.TicketId)), page, ct);

    private static IQueryable<Ticket> Of(IQueryable<Ticket> tickets, TicketStatus? status, TicketPriority? priority)
    {
        if (status is { } wanted)
        {
            tickets = tickets.Where(ticket => ticket.Status == wanted);
        }

        return priority is { } urgency ? tickets.Where(ticket => ticket.Priority == urgency) : tickets;
    }

    private async ValueTask<Result<TicketReply>> PrepareAsync(
        CurrentUser staff, long ticketId, MessageDraft draft, bool isInternal, CancellationToken ct)
    {
        var faults = TicketValidator.FaultsOf(draft);
        if (faults.Count > 0)
        {
            return Errors.Invalid(faults);
        }

        if (!(await FindAsync(staff, ticketId, ct)).TryGetValue(out var ticket, out var refused))
        {
            return refused;
        }

        var name = (await store.ReadAsync<Account>(staff.Partition, Account.DocumentId, ct))?.Name ?? "Support";
        return new TicketReply(ticket, new TicketMessage
        {
            MessageId = ids.Next(),
            TicketId = ticketId,
            CustomerId = ticket.CustomerId,
            Sender = MessageSender.Staff,
            SenderId = staff.AccountId,
            SenderName = name,
            Content = draft.Content,
            Attachments = draft.Attachments,
            IsInternal = isInternal,
            CreatedAt = time.GetUtcNow(),
        });
    }

    private async ValueTask<Result<Ticket>> FindAsync(CurrentUser staff, long ticketId, CancellationToken ct)
    {
        if (!staff.IsStaff)
        {
            return Errors.Forbidden();
        }

        var key = TicketKey.IdOf(ticketId);
        if (await store.ReadAsync<TicketKey>(key, key, ct) is not { } owner)
        {
            return SupportErrors.NoTicket();
        }

        // A key without a ticket is what a crash between the two leaves.
        return await store.ReadAsync<Ticket>(CurrentUser.PartitionOf(owner.CustomerId), Ticket.IdOf(ticketId), ct) is { } ticket
            ? ticket
            : SupportErrors.NoTicket();
    }
}
