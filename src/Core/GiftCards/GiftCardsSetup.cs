using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Core.GiftCards;

internal static class GiftCardsSetup
{
    public static IServiceCollection AddGiftCards(this IServiceCollection services) => services
        .AddSingleton<GiftCodes>()
        .AddSingleton<GiftCardService>()
        .AddSingleton<GiftCardDesk>()
        .AddSingleton<GiftCardShop>()
        .AddSingleton<GiftCardMails>();
}
