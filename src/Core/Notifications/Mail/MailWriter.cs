using System.Globalization;
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

        // The address is not verified: a name typed by a stranger must not reach its owner.
        CustomerRegistered registered => Write(
            message, registered.Email, "welcome", new MailModel(settings, "") { Subject = $"Welcome to {settings.Name}" }),
        EmailVerificationRequested requested => await Verification(message, requested, ct),
        LoginCodeRequested requested => await LoginCode(message, requested, ct),
        PasswordResetRequested { Channel: Channels.RasCurrys } requested => await ResetCode(message, requested, ct),
        PasswordResetRequested requested => await Reset(message, requested, ct),
        SessionReuseDetected detected => await SessionEnded(message, detected, ct),
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
    private async ValueTask<OutboundMessage?> Reset(EventMessage message, PasswordResetRequested requested, CancellationToken ct) =>
        await ReadSecure(requested.CustomerId, requested.SecretVersion, ct) is { } account ? await ResetLink(message, account, ct) : null;

    private async ValueTask<OutboundMessage?> ResetLink(EventMessage message, Account account, CancellationToken ct) =>
        await passwords.CreateResetToken(account.AccountId, message.EventId, ct) is { } token
            ? Write(message, account.Email, "password-reset", new PasswordResetMail(settings, RecipientText.NameOf(account), token)
            {
                Subject = $"Choose a new password for {settings.Name}",
            })
            : null;

    /// <summary>The code exists in this mail only: the store has its hash. After too many wrong codes the mail has a link, which verifies, too.</summary>
    private async ValueTask<OutboundMessage?> Verification(EventMessage message, EmailVerificationRequested requested, CancellationToken ct)
    {
        if (await ReadSecure(requested.CustomerId, requested.SecretVersion, ct) is not { EmailVerified: false } account)
        {
            return null;
        }

        return !await codes.AreOpen(account.AccountId, CodePurpose.VerifyEmail, ct) ? await ResetLink(message, account, ct)
            : await verification.CreateCode(account.AccountId, message.EventId, ct) is { } code
                ? Write(message, account.Email, "verify-email", new CodeMail(settings, RecipientText.NameOf(account), code) { Subject = $"Verify your email for {settings.Name}" })
                : null;
    }

    /// <summary>For APIs whose customers type a code where others follow a link. Staff, and whose codes were guessed at, get a link there, too.</summary>
    private async ValueTask<OutboundMessage?> ResetCode(EventMessage message, PasswordResetRequested requested, CancellationToken ct)
    {
        if (await ReadSecure(requested.CustomerId, requested.SecretVersion, ct) is not { } account)
        {
            return null;
        }

        return account.Role != Role.Customer || !await codes.AreOpen(account.AccountId, CodePurpose.ResetPassword, ct) ? await ResetLink(message, account, ct)
            : await codes.Create(account.AccountId, CodePurpose.ResetPassword, message.EventId, account.SecretVersion, ct) is { } code
                ? Write(message, account.Email, "password-code", new CodeMail(settings, RecipientText.NameOf(account), code) { Subject = $"Choose a new password for {settings.Name}" })
                : null;
    }

    /// <summary>The code exists in this mail only, too. After too many wrong codes only a new password by the link lets in.</summary>
    private async ValueTask<OutboundMessage?> LoginCode(EventMessage message, LoginCodeRequested requested, CancellationToken ct)
    {
        if (await ReadSecure(requested.CustomerId, requested.SecretVersion, ct) is not { } account)
        {
            return null;
        }

        return !await codes.AreOpen(account.AccountId, CodePurpose.Login, ct) ? await ResetLink(message, account, ct)
            : await codes.Create(account.AccountId, CodePurpose.Login, message.EventId, account.SecretVersion, ct) is { } code
                ? Write(message, account.Email, "login-code", new CodeMail(settings, RecipientText.NameOf(account), code) { Subject = $"Your code for {settings.Name}" })
                : null;
    }

    private async ValueTask<OutboundMessage?> SessionEnded(EventMessage message, SessionReuseDetected detected, CancellationToken ct) =>
        await Read(detected.CustomerId, ct) is { IsErased: false } account
            ? Write(message, account.Email, "session-ended", new TextMail(
                settings,
                RecipientText.NameOf(account),
                $"On {detected.At.UtcDateTime.ToString("d MMMM yyyy 'at' HH:mm 'UTC'", CultureInfo.InvariantCulture)} a session of your account was used by two clients. "
                    + "We have ended it. If you do not recognise this, choose a new password.")
            {
                Subject = $"We have ended a session of your account with {settings.Name}",
            })
            : null;

    private async ValueTask<OutboundMessage?> Order(
        EventMessage message, long customerId, long orderId, Func<Order, OrderMail, (string Template, OrderMail Mail)> write, CancellationToken ct)
    {
        if (await Read(customerId, ct) is not { } account || !Wants(account.Preferences.Notifications, message.Event))
        {
            return null;
        }

        var order = await store.RequireAsync<Order>(Caller.PartitionOf(customerId), Orders.Order.IdOf(orderId), ct);
        var (template, mail) = write(order, new OrderMail(settings, RecipientText.NameOf(account), order) { Subject = "" });
        return Write(message, account.Email, template, mail);
    }

    private async ValueTask<OutboundMessage?> Reply(EventMessage message, TicketReplied replied, CancellationToken ct)
    {
        if (await Read(replied.CustomerId, ct) is not { } account || !Wants(account.Preferences.Notifications, replied))
        {
            return null;
        }

        var id = TicketMessage.IdOf(replied.TicketId, replied.MessageId);
        var subject = RecipientText.Shown(replied.Subject, account.EmailVerified) is { Length: > 0 } shown ? shown : "your ticket";
        var reply = await store.RequireAsync<TicketMessage>(account.Partition, id, ct);
        return Write(message, account.Email, "ticket-reply", new TicketReplyMail(settings, RecipientText.NameOf(account), subject, reply.SenderName, reply.Content)
        {
            Subject = $"Re: {subject}",
        });
    }

    private static bool Wants(NotificationSwitches switches, DomainEvent happened) => switches.Email && happened switch
    {
        OrderRefunded or RefundAsked or RefundRejected or RefundFailed or ReturnRequested or ReturnChanged => switches.RefundUpdates,
        TicketReplied => switches.SupportReplies,
        _ => switches.OrderUpdates,
    };

    /// <summary>Null when the account's secrets were changed since the mail was asked for.</summary>
    /// <exception cref="NotYetVisibleException">The account is an older version than the one that asked.</exception>
    private async ValueTask<Account?> ReadSecure(long customerId, int secretVersion, CancellationToken ct) =>
        await Read(customerId, ct) is not { Status: not AccountStatus.Suspended } account ? null
            : account.SecretVersion < secretVersion ? throw new NotYetVisibleException(account.Id)
            : account.SecretVersion == secretVersion ? account : null;

    /// <summary>Null for a person who was erased.</summary>
    private async ValueTask<Account?> Read(long customerId, CancellationToken ct) =>
        await store.RequireAsync<Account>(Caller.PartitionOf(customerId), Account.DocumentId, ct) is { IsErased: false } account ? account : null;

    private OutboundMessage Write(EventMessage message, string to, string template, MailModel mail)
    {
        var id = $"{Base36.Encode(message.EventId)}-email";

        // A line break in a subject could smuggle in a header.
        var subject = string.Join(' ', mail.Subject.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new OutboundMessage(id, MessageChannel.Email, to, subject, templates.Render(template, mail));
    }
}
