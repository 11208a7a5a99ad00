using System.Text.Json;

namespace FunctionsCommerce.Client.RocketryBox;

public partial class RocketryBoxClient
{
    protected override StoreException? PriceChanged(Refusal refusal, JsonElement quote) => null;

    static partial void UpdateJsonSerializerSettings(JsonSerializerOptions settings) => Configure(settings);
}
