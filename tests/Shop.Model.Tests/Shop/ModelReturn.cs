namespace FunctionsCommerce.Shop.Model.Tests.Shop;

/// <summary>Pieces that a customer sends back.</summary>
internal sealed class ModelReturn(string id, ModelOrder order, IReadOnlyList<ModelLine> pieces)
{
    /// <summary>As the back office names it.</summary>
    public string Id => id;

    public ModelOrder Order => order;

    public IReadOnlyList<ModelLine> Pieces => pieces;

    public bool IsReceived { get; set; }

    public bool IsRejected { get; set; }

    /// <summary>Minor units that the shop says it pays back.</summary>
    public long Refund { get; set; }
}
