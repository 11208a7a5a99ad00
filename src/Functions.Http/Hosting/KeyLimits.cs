namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>The general limits of calls with an API key.</summary>
/// <param name="Checks">Of an address: calls whose key was not seen to be good within the last seconds.</param>
/// <param name="Reads">Of a key.</param>
/// <param name="Writes">Of a key.</param>
public sealed record KeyLimits(RatePolicy Checks, RatePolicy Reads, RatePolicy Writes);
