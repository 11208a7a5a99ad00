using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Catalog.Listing;

namespace FunctionsCommerce.Core.Orders.Fulfilment;

/// <summary>What an order weighs and measures when packed.</summary>
/// <param name="WeightGrams">All pieces.</param>
/// <param name="Dimensions">Centimetres: as wide and as long as the largest piece, as high as all on top of one another.</param>
public sealed record Parcel(long WeightGrams, Dimensions Dimensions);

/// <summary>Measures orders by the catalogue as it is now: orders keep what was paid for, not what it weighs.</summary>
public sealed class ParcelEstimator(CatalogQueryService catalog)
{
    // A product that is gone weighed about what most do.
    private const int UsualGrams = 250;
    private static readonly Dimensions Usual = new(10, 10, 10);

    public async ValueTask<Parcel> MeasureAsync(Order order, CancellationToken ct)
    {
        long grams = 0;
        var size = new Dimensions(0, 0, 0);
        foreach (var line in order.Lines)
        {
            var product = (await catalog.FindAsync(line.ProductId, ct))?.Product;
            var piece = product?.Dimensions ?? Usual;
            grams += (long)(product?.WeightGrams ?? UsualGrams) * line.Quantity;
            size = new Dimensions(
                Math.Max(size.Length, piece.Length), Math.Max(size.Width, piece.Width), size.Height + (piece.Height * line.Quantity));
        }

        return new Parcel(grams, size);
    }
}
