using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Notifications;

/// <summary>Some notes, newest first, and how many in the whole inbox are unread.</summary>
public sealed record Inbox(IReadOnlyList<Notification> Notifications, long Unread);

/// <summary>The customer's inbox. Notifications are made from events (<see cref="NotificationDispatcher"/>), never from requests.</summary>
public sealed class NotificationService(IDocumentStore store)
{
    public async ValueTask<Inbox> ListAsync(CurrentUser customer, PageRequest page, bool unreadOnly, CancellationToken ct)
    {
        return new Inbox(await store.PageItemsAsync(Newest(customer, unreadOnly), page, ct), await store.CountAsync(Unread(customer), ct));
    }

    /// <summary>One page of the notes, newest first, and how many there are in all.</summary>
    public ValueTask<Paged<Notification>> PageAsync(CurrentUser customer, PageRequest page, bool unreadOnly, CancellationToken ct) =>
        store.PageAsync(Newest(customer, unreadOnly), page, ct);

    /// <summary>Reading a read note again changes nothing.</summary>
    public ValueTask<Result<Notification>> MarkReadAsync(CurrentUser customer, long notificationId, CancellationToken ct) =>
        store.UpdateAsync<Notification>(
            customer.Partition,
            Notification.IdOf(notificationId),
            note => note.Read ? note : note with { Read = true },
            Errors.NotFound("Notification"),
            ct);

    /// <summary>Answers how many were unread.</summary>
    public async ValueTask<int> MarkAllReadAsync(CurrentUser customer, CancellationToken ct)
    {
        // Notes that come meanwhile stay unread: there are never more rounds than there were pages.
        var marked = 0;
        for (var left = await store.CountAsync(Unread(customer), ct); left > 0; left -= DocumentBatch.MaxWrites)
        {
            marked += await MarkSomeReadAsync(customer, ct);
        }

        return marked;
    }

    private async ValueTask<int> MarkSomeReadAsync(CurrentUser customer, CancellationToken ct)
    {
        var marked = await store.UpdateAsync<int>(
            async _ =>
            {
                // What was marked or expired meanwhile is not in the next try's page.
                var unread = await store.QueryAsync(Unread(customer) with { PageSize = DocumentBatch.MaxWrites }, ct);
                return unread.Items.Count == 0
                    ? 0
                    : Decision.Save(
                        unread.Items.Aggregate(
                            new DocumentBatch(Containers.Customers, customer.Partition),
                            (batch, note) => batch.Replace(note with { Read = true })),
                        unread.Items.Count);
            },
            ct);
        return marked.Value;
    }

    private static Query<Notification, Notification> Newest(CurrentUser customer, bool unreadOnly) => new(
        notes => (unreadOnly ? notes.Where(note => !note.Read) : notes).OrderByDescending(note => note.NotificationId), customer.Partition);

    private static Query<Notification, Notification> Unread(CurrentUser customer) =>
        new(notes => notes.Where(note => !note.Read), customer.Partition);
}
