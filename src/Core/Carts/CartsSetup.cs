using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Core.Carts;

internal static class CartsSetup
{
    public static IServiceCollection AddCarts(this IServiceCollection services) => services
        .AddSingleton<CartService>()
        .AddSingleton<WishlistService>()
        .AddSingleton<RecentlyViewedService>();
}
