using System.Text.Json;

namespace FunctionsCommerce.Client.PureEssence;

public partial class PureEssenceClient
{
    protected override StoreException? PriceChanged(Refusal refusal, JsonElement quote) =>
        new PriceChangedException<Quote>(refusal, quote.Deserialize<Quote>(JsonSerializerSettings)!);

    static partial void UpdateJsonSerializerSettings(JsonSerializerOptions settings) => Configure(settings);
}
