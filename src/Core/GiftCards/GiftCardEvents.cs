using FunctionsCommerce.Core.Events;

namespace FunctionsCommerce.Core.GiftCards;

/// <summary>The mail with the codes is due. They are made when the mail is: they are in no event.</summary>
public sealed record GiftCardsDelivered(long CustomerId, long PurchaseId) : DomainEvent;

/// <summary>A card was redeemed; its amount (minor units) goes to the wallet of <paramref name="CustomerId"/>.</summary>
public sealed record GiftCardRedeemed(long CustomerId, long GiftCardId, long BuyerId, long Amount) : DomainEvent;
