using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Carts;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.PureEssence;

internal sealed record TrackViewRequest([Id] long ProductId);

internal sealed record ViewedProductResponse(long Id, string Name, decimal Price, string? Image, DateTimeOffset ViewedAt)
{
    public static ViewedProductResponse From(ViewedProduct viewed, StoreSettings settings) => new(
        viewed.Product.Id, viewed.Product.Product.Name, Money.ToDecimal(viewed.Product.Price, settings.Currency),
        viewed.Product.Product.Images.Select(settings.Absolute).FirstOrDefault(), viewed.ViewedAt);
}
