using FunctionsCommerce.Api.Tests;

namespace FunctionsCommerce.WorkerHost.Tests;

/// <summary>The settings of the apps, and those that LocalHost needs to answer alike.</summary>
internal static class AppSettings
{
    /// <summary>Nothing listens there.</summary>
    private const string Nowhere = "https://127.0.0.1:9/";

    /// <summary>With colons, as LocalHost takes them.</summary>
    public static Dictionary<string, string?> Common { get; } = new()
    {
        ["Auth:SigningKey"] = "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0",
        ["Razorpay:KeyId"] = "rzp_test_workerhost",
        ["Razorpay:KeySecret"] = "secret-of-the-key",
        ["Razorpay:WebhookSecret"] = WebhookSecret,
        ["Admin:Email"] = StoreHost.AdminEmail,
        ["Admin:Password"] = StoreHost.AdminPassword,
        ["Explorer:Enabled"] = "true",
        ["RateLimits:Enabled"] = "false",
        ["CashOnDelivery:NewOpenOrders"] = "100000",
        ["CashOnDelivery:NewPieces"] = "1000000",
        ["CashOnDelivery:NewAmount"] = "1000000000000000",
        ["CashOnDelivery:OpenOrders"] = "100000",
        ["Marketing:SendPatience"] = "00:00:00.1",
        ["Store:PublicUrl"] = "https://store.example.com",
        ["Store:StaffCorsOrigins:0"] = "loopback",
        ["Webhooks:AllowPrivateAddresses"] = "true",
    };

    public const string WebhookSecret = "secret-of-the-webhook";

    /// <summary>As environment variables of an app.</summary>
    /// <param name="bus">The connection string of Service Bus.</param>
    /// <param name="gateway">Where the payment gateway is.</param>
    public static IReadOnlyDictionary<string, string> Of(string cosmos, string database, string blobs, string bus, string gateway) =>
        new Dictionary<string, string?>(Common)
        {
            ["Cosmos"] = cosmos,
            ["Cosmos:Database"] = database,
            ["Cosmos:ReadPatience"] = "00:00:30",
            ["Cosmos:WritePatience"] = "00:00:30",
            ["Blobs"] = blobs,
            ["ServiceBus"] = bus,
            ["Email:Endpoint"] = Nowhere,
            ["Email:Sender"] = "store@example.com",
            ["Realtime:Endpoint"] = Nowhere,
            ["Razorpay:BaseUrl"] = gateway,
        }.ToDictionary(setting => setting.Key.Replace(":", "__", StringComparison.Ordinal), setting => setting.Value!);
}
