using System.Globalization;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Emails;
using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Accounts.Passwords;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.GiftCards;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Subscriptions;
using FunctionsCommerce.Core.Support;

namespace FunctionsCommerce.Core.Notifications.Mail;

/// <summary>Which events become a mail, to whom, and what is in it. The switches of the account decide; order mail needs no marketing
/// consent.</summary>
public sealed class MailComposer(
    IDocumentStore store, PasswordResetTokenService resetTokens, EmailVerification verification, OneTimeCodeService codes,
    GiftCardMailer gifts, SubscriptionMailer subscriptions, MailTemplates templates, StoreSettings settings)
{
    /// <summary>Null when no mail is due. The same event makes a message with the same id.</summary>
    public async ValueTask<OutboundMessage?> ForAsync(EventMessage message, CancellationToken ct) => message.Event switch
    {
        // There the first mail is the one with the code: an account that is not verified is not ready yet.
        CustomerRegistered { Channel: Channels.RasCurrys } => null,

        // The address is not verified: a name typed by a stranger must not reach its owner.
        CustomerRegistered registered => Write(
            message, registered.Email, "welcome", new MailModel(settings, "") { Subject = $"Welcome to {settings.Name}" }),
        EmailVerificationRequested requested => await VerificationAsync(message, requested, ct),
        LoginCodeRequested requested => await LoginCodeAsync(message, requested, ct),
        PasswordResetRequested { Channel: Channels.RasCurrys } requested => await ResetCodeAsync(message, requested, ct),
        PasswordResetRequested requested => await ResetAsync(message, requested, ct),
        SessionReuseDetected detected => await SessionEndedAsync(message, detected, ct),
        OrderPlaced e => await OrderAsync(message, e.CustomerId, e.OrderId, OrderMailer.Placed, ct),
        OrderPaid e => await OrderAsync(message, e.CustomerId, e.OrderId, (order, mail) => OrderMailer.Paid(order, mail, e), ct),
        OrderPaymentFailed e => await OrderAsync(message, e.CustomerId, e.OrderId, OrderMailer.PaymentFailed, ct),
        OrderStatusChanged e when OrderMailer.Tells(e.To) =>
            await OrderAsync(message, e.CustomerId, e.OrderId, (_, mail) => OrderMailer.Status(mail, e), ct),
        OrderRefunded e => await OrderAsync(message, e.CustomerId, e.OrderId, (order, mail) => OrderMailer.Refunded(order, mail, e), ct),
        RefundAsked e => await OrderAsync(message, e.CustomerId, e.OrderId, (order, mail) => OrderMailer.Refund(order, mail, e), ct),
        RefundRejected e => await OrderAsync(message, e.CustomerId, e.OrderId, (order, mail) => OrderMailer.Refund(order, mail, e), ct),
        RefundFailed e => await OrderAsync(message, e.CustomerId, e.OrderId, (order, mail) => OrderMailer.Refund(order, mail, e), ct),
        ReturnRequested e => await OrderAsync(
            message, e.CustomerId, e.OrderId, (_, mail) => OrderMailer.Return(mail, ReturnStatus.Requested), ct),
        ReturnChanged { Status: not ReturnStatus.Refunded } e =>
            await OrderAsync(message, e.CustomerId, e.OrderId, (_, mail) => OrderMailer.Return(mail, e.Status), ct),
        GiftCardsDelivered delivered => await gifts.ForAsync(delivered, ct) is { } gift
            ? Write(message, gift.To, "gift-card", gift.Mail)
            : null,
        SubscriptionDeliverySkipped or SubscriptionPaymentFailed =>
            await subscriptions.ForAsync(message.Event, ct) is { } told ? Write(message, told.To, "subscription", told.Mail) : null,
        TicketReplied { ByStaff: true } replied => await ReplyAsync(message, replied, ct),
        _ => null,
    };

    /// <summary>The token exists in this mail only: the store has its hash.</summary>
    private async ValueTask<OutboundMessage?> ResetAsync(EventMessage message, PasswordResetRequested requested, CancellationToken ct) =>
        await ReadSecureAsync(requested.CustomerId, requested.SecretVersion, ct) is { } account
            ? await ResetLinkAsync(message, account, ct)
            : null;

    private async ValueTask<OutboundMessage?> ResetLinkAsync(EventMessage message, Account account, CancellationToken ct) =>
        await resetTokens.CreateTokenAsync(account.AccountId, message.EventId, ct) is { } token
            ? Write(message, account.Email, "password-reset", new PasswordResetMail(settings, RecipientText.NameOf(account), token)
            {
                Subject = $"Choose a new password for {settings.Name}",
            })
            : null;

    /// <summary>The code exists in this mail only: the store has its hash. After too many wrong codes the mail has a link, which verifies,
    /// too.</summary>
    private async ValueTask<OutboundMessage?> VerificationAsync(
        EventMessage message, EmailVerificationRequested requested, CancellationToken ct)
    {
        if (await ReadSecureAsync(requested.CustomerId, requested.SecretVersion, ct) is not { EmailVerified: false } account)
        {
            return null;
        }

        return !await codes.AreOpenAsync(account.AccountId, CodePurpose.VerifyEmail, ct) ? await ResetLinkAsync(message, account, ct)
            : await verification.CreateCodeAsync(account.AccountId, message.EventId, ct) is { } code
                ? Write(
                    message, account.Email, "verify-email",
                    new CodeMail(settings, RecipientText.NameOf(account), code) { Subject = $"Verify your email for {settings.Name}" })
                : null;
    }

    /// <summary>For APIs whose customers type a code where others follow a link. Staff, and whose codes were guessed at, get a link there,
    /// too.</summary>
    private async ValueTask<OutboundMessage?> ResetCodeAsync(EventMessage message, PasswordResetRequested requested, CancellationToken ct)
    {
        if (await ReadSecureAsync(requested.CustomerId, requested.SecretVersion, ct) is not { } account)
        {
            return null;
        }

        return account.Role != Role.Customer
            || !await codes.AreOpenAsync(account.AccountId, CodePurpose.ResetPassword, ct) ? await ResetLinkAsync(message, account, ct)
            : await codes.CreateAsync(account.AccountId, CodePurpose.ResetPassword, message.EventId, account.SecretVersion, ct) is { } code
                ? Write(
                    message, account.Email, "password-code",
                    new CodeMail(settings, RecipientText.NameOf(account), code) { Subject = $"Choose a new password for {settings.Name}" })
                : null;
    }

    /// <summary>The code exists in this mail only, too. After too many wrong codes only a new password by the link lets in.</summary>
    private async ValueTask<OutboundMessage?> LoginCodeAsync(EventMessage message, LoginCodeRequested requested, CancellationToken ct)
    {
        if (await ReadSecureAsync(requested.CustomerId, requested.SecretVersion, ct) is not { } account)
        {
            return null;
        }

        return !await codes.AreOpenAsync(account.AccountId, CodePurpose.Login, ct) ? await ResetLinkAsync(message, account, ct)
            : await codes.CreateAsync(account.AccountId, CodePurpose.Login, message.EventId, account.SecretVersion, ct) is { } code
                ? Write(
                    message, account.Email, "login-code",
                    new CodeMail(settings, RecipientText.NameOf(account), code) { Subject = $"Your code for {settings.Name}" })
                : null;
    }

    private async ValueTask<OutboundMessage?> SessionEndedAsync(
        EventMessage message, SessionReuseDetected detected, CancellationToken ct) =>
        await ReadAsync(detected.CustomerId, ct) is { IsErased: false } account
            ? Write(message, account.Email, "session-ended", new TextMail(
                settings,
                RecipientText.NameOf(account),
                $"On {detected.At.UtcDateTime.ToString("d MMMM yyyy 'at' HH:mm 'UTC'", CultureInfo.InvariantCulture)} a session of your account was used by two clients. "
                    + "We have ended it. If you do not recognise this, choose a new password.")
            {
                Subject = $"We have ended a session of your account with {settings.Name}",
            })
            : null;

    private async ValueTask<OutboundMessage?> OrderAsync(
        EventMessage message, long customerId, long orderId, Func<Order, OrderMail, (string Template, OrderMail Mail)> write,
        CancellationToken ct)
    {
        if (await ReadAsync(customerId, ct) is not { } account || !Wants(account.Preferences.Notifications, message.Event))
        {
            return null;
        }

        var order = await store.RequireAsync<Order>(CurrentUser.PartitionOf(customerId), Orders.Order.IdOf(orderId), ct);
        var (template, mail) = write(order, new OrderMail(settings, RecipientText.NameOf(account), order) { Subject = "" });
        return Write(message, account.Email, template, mail);
    }

    private async ValueTask<OutboundMessage?> ReplyAsync(EventMessage message, TicketReplied replied, CancellationToken ct)
    {
        if (await ReadAsync(replied.CustomerId, ct) is not { } account || !Wants(account.Preferences.Notifications, replied))
        {
            return null;
        }

        var id = TicketMessage.IdOf(replied.TicketId, replied.MessageId);
        var subject = RecipientText.Shown(replied.Subject, account.EmailVerified) is { Length: > 0 } shown ? shown : "your ticket";
        var reply = await store.RequireAsync<TicketMessage>(account.Partition, id, ct);
        return Write(message, account.Email, "ticket-reply", new TicketReplyMail(
            settings, RecipientText.NameOf(account), subject, reply.SenderName, reply.Content)
        {
            Subject = $"Re: {subject}",
        });
    }

    private static bool Wants(NotificationPreferences switches, DomainEvent happened) => switches.Email && happened switch
    {
        OrderRefunded or RefundAsked or RefundRejected or RefundFailed or ReturnRequested or ReturnChanged => switches.RefundUpdates,
        TicketReplied => switches.SupportReplies,
        _ => switches.OrderUpdates,
    };

    /// <summary>Null when the account's secrets were changed since the mail was asked for.</summary>
    /// <exception cref="NotYetVisibleException">The account is an older version than the one that asked.</exception>
    private async ValueTask<Account?> ReadSecureAsync(long customerId, int secretVersion, CancellationToken ct) =>
        await ReadAsync(customerId, ct) is not { Status: not AccountStatus.Suspended } account ? null
            : account.SecretVersion < secretVersion ? throw new NotYetVisibleException(account.Id)
            : account.SecretVersion == secretVersion ? account : null;

    /// <summary>Null for a person who was erased.</summary>
    private async ValueTask<Account?> ReadAsync(long customerId, CancellationToken ct) =>
        await store.RequireAsync<Account>(CurrentUser.PartitionOf(customerId), Account.DocumentId, ct) is { IsErased: false } account
            ? account
            : null;

    private OutboundMessage Write(EventMessage message, string to, string template, MailModel mail)
    {
        var id = $"{Base36.Encode(message.EventId)}-email";

        // A line break in a subject could smuggle in a header.
        var subject = string.Join(' ', mail.Subject.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new OutboundMessage(id, MessageChannel.Email, to, subject, templates.Render(template, mail));
    }
}
