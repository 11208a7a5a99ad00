using System.Text.Json;

namespace FunctionsCommerce.Client.RocketryBox;

public partial class RocketryBoxClient
{
    protected override StoreException? PriceChanged(Refusal refusal, JsonElement quote) =>
        new PriceChangedException<Quote>(refusal, quote.Deserialize<Quote>(JsonSerializerSettings)!);

    static partial void UpdateJsonSerializerSettings(JsonSerializerOptions settings) => Configure(settings);
}
