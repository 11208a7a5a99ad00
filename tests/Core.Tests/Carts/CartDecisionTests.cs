using FunctionsCommerce.Core.Carts;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Tests.Orders;

namespace FunctionsCommerce.Core.Tests.Carts;

public sealed class CartDecisionTests
{
    private static readonly Cart Empty = new() { CustomerId = 7, CreatedAt = Given.Now, UpdatedAt = Given.Now };

    private static readonly Variant Cream = new()
    {
        ProductId = 3,
        Key = "60ml",
        Sku = "BB-60",
        Price = 500,
        Stock = 2000,
        ProductName = "BB Cream",
        Category = "makeup",
        IsActive = true,
    };

    [Fact]
    public void The_same_variant_again_is_one_item_and_another_one_is_another()
    {
        var cart = Empty.Put(Cream, 2, Given.NewId).Value.Put(Cream, 3, Given.NewId).Value.Put(
            Cream with { Key = "120ml" }, 1, Given.NewId).Value;

        cart.Items.Select(item => (item.VariantKey, item.Quantity)).ShouldBe([("60ml", 5), ("120ml", 1)]);
        cart.Items.Select(item => item.ItemId).ShouldBeUnique();
    }

    [Theory]
    [InlineData(5, 0, 5, null)]
    [InlineData(5, 0, 6, ErrorCode.OutOfStock)]
    [InlineData(5, 3, 3, ErrorCode.OutOfStock)]
    [InlineData(0, 0, 1, ErrorCode.OutOfStock)]
    [InlineData(2000, 0, Cart.MaxQuantity, null)]
    [InlineData(2000, 1, Cart.MaxQuantity, ErrorCode.Validation)]
    public void There_are_never_more_pieces_than_in_stock_or_than_a_cart_takes(int stock, int before, int more, ErrorCode? refusal)
    {
        var cart = before == 0 ? Empty : Empty.Put(Cream, before, Given.NewId).Value;

        (cart.Put(Cream with { Stock = stock }, more, Given.NewId).Error?.Code).ShouldBe(refusal);
    }

    [Fact]
    public void What_is_no_longer_sold_is_refused() =>
        Empty.Put(Cream with { IsActive = false }, 1, Given.NewId).Error!.Code.ShouldBe(ErrorCode.OutOfStock);

    [Fact]
    public void A_full_cart_takes_more_of_what_is_in_it_and_nothing_else()
    {
        var full = Enumerable.Range(1, Cart.MaxItems)
            .Aggregate(Empty, (cart, id) => cart.Put(Cream with { ProductId = id }, 1, Given.NewId).Value);

        full.Put(Cream with { ProductId = 1 }, 1, Given.NewId).IsOk.ShouldBeTrue();
        full.Put(Cream with { ProductId = Cart.MaxItems + 1 }, 1, Given.NewId).Error!.Code.ShouldBe(ErrorCode.Conflict);
    }
}
