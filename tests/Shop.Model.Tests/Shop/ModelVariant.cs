namespace FunctionsCommerce.Shop.Model.Tests.Shop;

/// <summary>What is sold: how many pieces there were, and what staff added or took.</summary>
internal sealed class ModelVariant(long productId, string? size, int pieces)
{
    public long ProductId => productId;

    /// <summary>Null: the product has one form.</summary>
    public string? Size => size;

    /// <summary>In stock and sold.</summary>
    public int Pieces { get; set; } = pieces;

    public string Name => $"{ProductId}/{Size ?? "-"}";
}
