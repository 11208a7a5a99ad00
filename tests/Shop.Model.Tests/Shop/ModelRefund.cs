namespace FunctionsCommerce.Shop.Model.Tests.Shop;

/// <summary>Money that a customer asked for. Minor units.</summary>
internal sealed class ModelRefund(string id, long amount)
{
    /// <summary>As the back office names it.</summary>
    public string Id => id;

    public long Amount => amount;

    /// <summary>It is paid, or on its way; false: staff have not decided yet, or declined.</summary>
    public bool IsGranted { get; set; }
}
