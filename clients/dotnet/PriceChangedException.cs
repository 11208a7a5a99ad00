namespace FunctionsCommerce.Client;

/// <summary>A price or total was not what the store charges. Nothing was ordered: show the quote and ask again.</summary>
/// <typeparam name="TQuote">The API's quote: <c>PureEssence.Quote</c>.</typeparam>
public sealed class PriceChangedException<TQuote>(Refusal refusal, TQuote quote) : StoreException(refusal)
{
    /// <summary>What it costs now.</summary>
    public TQuote Quote { get; } = quote;
}
