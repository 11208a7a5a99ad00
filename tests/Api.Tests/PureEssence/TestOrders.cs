using System.Net;
using FunctionsCommerce.Core.Catalog;

namespace FunctionsCommerce.Api.Tests.PureEssence;

/// <summary>Makes orders the way a customer does.</summary>
public static class TestOrders
{
    private const string Base = "/pure-essence/v1";

    /// <summary>Two BB Creams of 10.38 each, sent to Chilanga; answers the order's number.</summary>
    public static async Task<string> PlaceOrder(this StoreHost store, TestCustomer customer, string paymentMethod)
    {
        var draft = new ProductDraft { Name = "BB Cream", Category = "makeup", Variants = [new VariantDraft("60ml", 1038, 100)] };
        var product = (await store.Service<CatalogService>().CreateAsync(draft, default)).Value.Product;
        var address = await store.Post(
            $"{Base}/addresses",
            new { name = "Home", street = "Kafue Rd Balmoral", city = "Chilanga", postalCode = "10101", phone = "0977883578" },
            customer.Token);
        (await store.Post(
            $"{Base}/cart", new { productId = product.ProductId, quantity = 2, variant = "60ml" },
            customer.Token)).Expect(HttpStatusCode.Created);
        var placed = await store.Post(
            $"{Base}/orders", new { shippingAddressId = address.At("data.id").GetInt64(), paymentMethod }, customer.Token);
        return placed.Expect(HttpStatusCode.Created).At("data.orderId").GetString()!;
    }
}
