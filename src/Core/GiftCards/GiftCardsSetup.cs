using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Core.GiftCards;

internal static class GiftCardsSetup
{
    public static IServiceCollection AddGiftCards(this IServiceCollection services) => services
        .AddSingleton<GiftCardCodeGenerator>()
        .AddSingleton<GiftCardService>()
        .AddSingleton<GiftCardAdminService>()
        .AddSingleton<GiftCardPurchaseService>()
        .AddSingleton<GiftCardMailer>();
}
