using System.Text.Json;

namespace FunctionsCommerce.Client.CustomerPortal;

public partial class CustomerPortalClient
{
    protected override StoreException? PriceChanged(Refusal refusal, JsonElement quote) => null;

    static partial void UpdateJsonSerializerSettings(JsonSerializerOptions settings) => Configure(settings);
}
