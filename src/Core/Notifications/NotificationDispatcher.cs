using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Notifications.Mail;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Notifications;

/// <summary>Tells customers what happened: a note in the inbox always, a mail where they want it.</summary>
/// <remarks>Safe to repeat: the note exists by then, and the sender knows the message's id. It throws when a carrier or the store is out of
/// reach; the event comes again.</remarks>
public sealed class NotificationDispatcher(IDocumentStore store, MailComposer mails, MessageCarrier carrier, StoreSettings settings)
{
    public async Task HandleAsync(EventMessage message, CancellationToken ct)
    {
        if (NotificationFactory.For(message, settings) is { } note)
        {
            await store.CreateAsync(note, ct);
        }

        if (await mails.ForAsync(message, ct) is { } mail)
        {
            await carrier.SendAsync(mail, ct);
        }
    }
}
