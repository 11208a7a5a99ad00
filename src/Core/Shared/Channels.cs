namespace FunctionsCommerce.Core.Shared;

/// <summary>The sales channels: one for each API of docs/api. A token's audience, an order's origin.</summary>
public static class Channels
{
    public const string PureEssence = "pure-essence";
    public const string RocketryBox = "rocketry-box";
    public const string CustomerPortal = "customer-portal";
    public const string RasCurrys = "ras-currys";
    public const string CateredByAfrica = "catered-by-africa";

    public static IReadOnlyList<string> All { get; } = [PureEssence, RocketryBox, CustomerPortal, RasCurrys, CateredByAfrica];
}
