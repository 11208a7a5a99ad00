using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.GiftCards;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Functions.Workers.GiftCards;

/// <summary>Brings redeemed cards into wallets.</summary>
public sealed class GiftCardFunctions(GiftCardService cards)
{
    [Function("GiftCards_OnEvent")]
    public Task OnEvent(
        [ServiceBusTrigger(EventTopic.Events, EventTopic.GiftCards, Connection = "ServiceBus")] string body, CancellationToken ct) =>
        EventMessage.Parse(body).Event is GiftCardRedeemed redeemed ? cards.HandleAsync(redeemed, ct) : Task.CompletedTask;
}
