namespace FunctionsCommerce.Generator;

/// <summary>What each API is called in code, by its channel.</summary>
public static class ClientNames
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["catered-by-africa"] = "CateredByAfrica",
        ["customer-portal"] = "CustomerPortal",
        ["pure-essence"] = "PureEssence",
        ["ras-currys"] = "RasCurrys",
        ["rocketry-box"] = "RocketryBox",
    };
}
