using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json.Serialization;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Carts;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.GiftCards;
using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Marketing;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Subscriptions;
using FunctionsCommerce.Core.Support;
using FunctionsCommerce.Core.Webhooks;

namespace FunctionsCommerce.Core.Events;

/// <summary>Something that happened, in the past tense, with what its consumers need. Never a password, code or token.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "name")]
[JsonDerivedType(typeof(CustomerRegistered), "customer.registered")]
[JsonDerivedType(typeof(EmailVerificationRequested), "customer.email_verification_requested")]
[JsonDerivedType(typeof(LoginCodeRequested), "customer.login_code_requested")]
[JsonDerivedType(typeof(SessionReuseDetected), "customer.session_reuse_detected")]
[JsonDerivedType(typeof(CustomerImported), "customer.imported")]
[JsonDerivedType(typeof(CustomerUpdated), "customer.updated")]
[JsonDerivedType(typeof(BirthDateChanged), "customer.birth_date_changed")]
[JsonDerivedType(typeof(CartChanged), "cart.changed")]
[JsonDerivedType(typeof(PasswordResetRequested), "customer.password_reset_requested")]
[JsonDerivedType(typeof(ProductSaved), "product.saved")]
[JsonDerivedType(typeof(ReviewPosted), "review.posted")]
[JsonDerivedType(typeof(OrderPlaced), "order.placed")]
[JsonDerivedType(typeof(OrderImported), "order.imported")]
[JsonDerivedType(typeof(OrderPaid), "order.paid")]
[JsonDerivedType(typeof(OrderPaymentFailed), "order.payment_failed")]
[JsonDerivedType(typeof(OrderStatusChanged), "order.status_changed")]
[JsonDerivedType(typeof(OrderTracked), "order.tracked")]
[JsonDerivedType(typeof(OrderRefunded), "order.refunded")]
[JsonDerivedType(typeof(RefundRequested), "order.refund_requested")]
[JsonDerivedType(typeof(RefundAsked), "order.refund_asked")]
[JsonDerivedType(typeof(RefundRejected), "order.refund_rejected")]
[JsonDerivedType(typeof(RefundFailed), "order.refund_failed")]
[JsonDerivedType(typeof(PaymentLinkRevoked), "order.payment_link_revoked")]
[JsonDerivedType(typeof(ReturnRequested), "return.requested")]
[JsonDerivedType(typeof(ReturnChanged), "return.changed")]
[JsonDerivedType(typeof(GatewayEventReceived), "gateway.event_received")]
[JsonDerivedType(typeof(GiftCardsDelivered), "gift_card.delivered")]
[JsonDerivedType(typeof(GiftCardRedeemed), "gift_card.redeemed")]
[JsonDerivedType(typeof(LoyaltyRedeemed), "loyalty.redeemed")]
[JsonDerivedType(typeof(SubscriptionCreated), "subscription.created")]
[JsonDerivedType(typeof(SubscriptionChanged), "subscription.changed")]
[JsonDerivedType(typeof(SubscriptionDeliverySkipped), "subscription.delivery_skipped")]
[JsonDerivedType(typeof(SubscriptionPaymentFailed), "subscription.payment_failed")]
[JsonDerivedType(typeof(TicketOpened), "ticket.opened")]
[JsonDerivedType(typeof(TicketReplied), "ticket.replied")]
[JsonDerivedType(typeof(VisitorSeen), "visitor.seen")]
[JsonDerivedType(typeof(CampaignSent), "email.sent")]
[JsonDerivedType(typeof(MessageDelivered), "message.delivered")]
[JsonDerivedType(typeof(AutomationTriggered), "automation.triggered")]
[JsonDerivedType(typeof(CampaignChanged), "campaign.changed")]
[JsonDerivedType(typeof(MessagesSent), "message.sent")]
[JsonDerivedType(typeof(WebhookDeliveryRequested), "webhook.delivery_requested")]
public abstract record DomainEvent
{
    /// <summary>The event's name on the bus (its message subject).</summary>
    [JsonIgnore]
    public string Name => EventNames.Of(GetType());
}

/// <summary>Event types and their names, as declared on <see cref="DomainEvent"/>.</summary>
public static class EventNames
{
    private static readonly FrozenDictionary<Type, string> Names = typeof(DomainEvent).GetCustomAttributes<JsonDerivedTypeAttribute>()
        .ToFrozenDictionary(attribute => attribute.DerivedType, attribute => (string)attribute.TypeDiscriminator!);

    public static IEnumerable<string> All => Names.Values;

    public static string Of(Type eventType) => Names[eventType];
}
