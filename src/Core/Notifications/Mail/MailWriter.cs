using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.GiftCards;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Subscriptions;
using FunctionsCommerce.Core.Support;

namespace FunctionsCommerce.Core.Notifications.Mail;

/// <summary>Which events become a mail, to whom, and what is in it. The switches of the account decide; order mail needs no marketing consent.</summary>
public sealed class MailWriter(
    IDocumentStore store, PasswordService passwords, EmailVerification verification, OneTimeCodeService codes, GiftCardMails gifts,
    SubscriptionMails subscriptions, MailTemplates templates, StoreSettings settings)
{
    /// <summary>Null when no mail is due. The same event makes a message with the same id.</summary>
    public async ValueTask<OutboundMessage?> For(EventMessage message, CancellationToken ct) => message.Event switch
    {
        // There the first mail is the one with the code: an account that is not verified is not ready yet.
        CustomerRegistered { Channel: Channels.RasCurrys } => null,
        CustomerRegistered registered => Write(
            message, registered.Email, "welcome", new MailModel(settings, registered.CustomerName) { Subject = $"Welcome to {settings.Name}" }),
        EmailVerificationRequested requested => await Verification(message, requested, ct),
        LoginCodeRequested requested => await LoginCode(message, requested, ct),
        PasswordResetRequested { Channel: Channels.RasCurrys } requested => await ResetCode(message, requested, ct),
        PasswordResetRequested requested => await Reset(message, requested, ct),
        OrderPlaced e => await Order(message, e.CustomerId, e.OrderId, OrderMails.Placed, ct),
        OrderPaid e => await Order(message, e.CustomerId, e.OrderId, (order, mail) => OrderMails.Paid(order, mail, e), ct),
        OrderPaymentFailed e => await Order(message, e.CustomerId, e.OrderId, OrderMails.PaymentFailed, ct),
        OrderStatusChanged e when OrderMails.Tells(e.To) =>
            await Order(message, e.CustomerId, e.OrderId, (_, mail) => OrderMails.Status(mail, e), ct),
        OrderRefunded e => await Order(message, e.CustomerId, e.OrderId, (order, mail) => OrderMails.Refunded(order, mail, e), ct),
        RefundAsked e => await Order(message, e.CustomerId, e.OrderId, (order, mail) => OrderMails.Refund(order, mail, e), ct),
        RefundRejected e => await Order(message, e.CustomerId, e.OrderId, (order, mail) => OrderMails.Refund(order, mail, e), ct),
        RefundFailed e => await Order(message, e.CustomerId, e.OrderId, (order, mail) => OrderMails.Refund(order, mail, e), ct),
        ReturnRequested e => await Order(message, e.CustomerId, e.OrderId, (_, mail) => OrderMails.Return(mail, ReturnStatus.Requested), ct),
        ReturnChanged { Status: not ReturnStatus.Refunded } e =>
            await Order(message, e.CustomerId, e.OrderId, (_, mail) => OrderMails.Return(mail, e.Status), ct),
        GiftCardsDelivered delivered => await gifts.For(delivered, ct) is { } gift ? Write(message, gift.To, "gift-card", gift.Mail) : null,
        SubscriptionDeliverySkipped or SubscriptionPaymentFailed =>
            await subscriptions.For(message.Event, ct) is { } told ? Write(message, told.To, "subscription", told.Mail) : null,
        TicketReplied { ByStaff: true } replied => await Reply(message, replied, ct),
        _ => null,
    };

    /// <summary>The token exists in this mail only: the store has its hash.</summary>
    private async ValueTask<OutboundMessage?> Reset(EventMessage message, PasswordResetRequested requested, CancellationToken ct)
    {
        if (await Read(requested.CustomerId, ct) is not { } account
            || await passwords.CreateResetToken(requested.CustomerId, message.EventId, ct) is not { } token)
        {
            return null;
        }

        var mail = new PasswordResetMail(settings, account.Name, token) { Subject = $"Choose a new password for {settings.Name}" };
        return Write(message, account.Email, "password-reset", mail);
    }

    /// <summary>The code exists in this mail only: the store has its hash.</summary>
    private async ValueTask<OutboundMessage?> Verification(EventMessage message, EmailVerificationRequested requested, CancellationToken ct) =>
        await Read(requested.CustomerId, ct) is { } account && await verification.CreateCode(account.AccountId, message.EventId, ct) is { } code
            ? Write(message, account.Email, "verify-email", new CodeMail(settings, account.Name, code) { Subject = $"Verify your email for {settings.Name}" })
            : null;

    /// <summary>For APIs whose customers type a code where others follow a link.</summary>
    private async ValueTask<OutboundMessage?> ResetCode(EventMessage message, PasswordResetRequested requested, CancellationToken ct) =>
        await Read(requested.CustomerId, ct) is { } account
            && await codes.Create(account.AccountId, CodePurpose.ResetPassword, message.EventId, ct) is { } code
            ? Write(message, account.Email, "password-code", new CodeMail(settings, account.Name, code) { Subject = $"Choose a new password for {settings.Name}" })
            : null;

    /// <summary>The code exists in this mail only, too.</summary>
    private async ValueTask<OutboundMessage?> LoginCode(EventMessage message, LoginCodeRequested requested, CancellationToken ct) =>
        await Read(requested.CustomerId, ct) is { } account && await codes.Create(account.AccountId, CodePurpose.Login, message.EventId, ct) is { } code
            ? Write(message, account.Email, "login-code", new CodeMail(settings, account.Name, code) { Subject = $"Your code for {settings.Name}" })
            : null;

    private async ValueTask<OutboundMessage?> Order(
        EventMessage message, long customerId, long orderId, Func<Order, OrderMail, (string Template, OrderMail Mail)> write, CancellationToken ct)
    {
        if (await Read(customerId, ct) is not { } account || !Wants(account.Preferences.Notifications, message.Event))
        {
            return null;
        }

        if (await store.Read<Order>(Caller.PartitionOf(customerId), Orders.Order.IdOf(orderId), ct) is not { } order)
        {
            return null;
        }

        var (template, mail) = write(order, new OrderMail(settings, account.Name, order) { Subject = "" });
        return Write(message, account.Email, template, mail);
    }

    private async ValueTask<OutboundMessage?> Reply(EventMessage message, TicketReplied replied, CancellationToken ct)
    {
        if (await Read(replied.CustomerId, ct) is not { } account || !Wants(account.Preferences.Notifications, replied))
        {
            return null;
        }

        var id = TicketMessage.IdOf(replied.TicketId, replied.MessageId);
        return await store.Read<TicketMessage>(account.Partition, id, ct) is { } reply
            ? Write(message, account.Email, "ticket-reply", new TicketReplyMail(settings, account.Name, replied.Subject, reply.SenderName, reply.Content)
            {
                Subject = $"Re: {replied.Subject}",
            })
            : null;
    }

    private static bool Wants(NotificationSwitches switches, DomainEvent happened) => switches.Email && happened switch
    {
        OrderRefunded or RefundAsked or RefundRejected or RefundFailed or ReturnRequested or ReturnChanged => switches.RefundUpdates,
        TicketReplied => switches.SupportReplies,
        _ => switches.OrderUpdates,
    };

    private ValueTask<Account?> Read(long customerId, CancellationToken ct) =>
        store.Read<Account>(Caller.PartitionOf(customerId), Account.DocumentId, ct);

    private OutboundMessage Write(EventMessage message, string to, string template, MailModel mail)
    {
        var id = $"{Base36.Encode(message.EventId)}-email";

        // A line break in a subject could smuggle in a header.
        var subject = string.Join(' ', mail.Subject.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new OutboundMessage(id, MessageChannel.Email, to, subject, templates.Render(template, mail));
    }
}
