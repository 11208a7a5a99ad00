using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Reviews;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.LocalHost.Demo;

/// <summary>A product with its variants while the past is made up: what is sold is taken from the stock.</summary>
internal sealed class DemoProductStock(Product product, Variant[] variants)
{
    private readonly List<Document> others = [];

    public Product Product { get; private set; } = product;

    public IReadOnlyList<Variant> Variants => variants;

    public IEnumerable<Document> Documents => [Product, .. variants, .. others];

    /// <summary>Counts a review; false when its author wrote one before.</summary>
    public bool Add(Review review)
    {
        if (others.OfType<Review>().Any(known => known.CustomerId == review.CustomerId))
        {
            return false;
        }

        others.Add(review);
        Product = Product with
        {
            RatingCounts = [.. Product.RatingCounts.Select((count, i) => i == review.Rating - 1 ? count + 1 : count)],
        };
        return true;
    }

    /// <summary>The order's pieces leave the shelf; an order that is not shipped yet still holds them as a reservation.</summary>
    public void Sell(Order order, OrderLine line)
    {
        var at = Array.FindIndex(variants, variant => variant.Key == line.VariantKey);
        variants[at] = variants[at] with { Stock = variants[at].Stock - line.Quantity, Sold = variants[at].Sold + line.Quantity };
        if (order.Status is OrderStatus.Pending or OrderStatus.Confirmed or OrderStatus.Processing)
        {
            others.Add(new Reservation
            {
                ProductId = line.ProductId,
                VariantKey = line.VariantKey,
                OrderId = order.OrderId,
                CustomerId = order.CustomerId,
                Quantity = line.Quantity,
                CreatedAt = order.CreatedAt,
            });
        }
    }
}

/// <summary>All products of the demo store.</summary>
internal sealed class DemoInventory
{
    private DemoInventory(IReadOnlyList<DemoProductStock> products) => Products = products;

    public IReadOnlyList<DemoProductStock> Products { get; }

    /// <summary>As on the first day, with ids from 1.</summary>
    public static DemoInventory Stocked(DemoStoreSize size, DateTimeOffset now)
    {
        var slugs = new HashSet<string>();
        return new DemoInventory([.. DemoCatalog.Generate(size.Products, now).Select((draft, i) =>
        {
            var slug = Enumerable.Range(1, int.MaxValue).Select(n => Slug.Nth(Slug.Of(draft.Name), n)).First(slugs.Add);
            var product = draft.ToProduct(i + 1, slug, now);
            return new DemoProductStock(
                product,
                [
                    .. draft.Variants.Select(
                        variant => (size.Stock is { } stock ? variant with { Stock = stock } : variant).ToVariant(product, known: null)),
                ]);
        })]);
    }

    public DemoProductStock Of(long productId) => Products[(int)productId - 1];
}
