using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>The files that a form may hold.</summary>
/// <param name="Name">Of their parts, also as <c>name[]</c>.</param>
/// <param name="Max">How many.</param>
/// <param name="Noun">What a refusal calls one of them.</param>
/// <param name="MaxBytes">Of each.</param>
/// <param name="From">Makes one of its name and content.</param>
internal sealed record FileField<TFile>(
    string Name, int Max, string Noun, int MaxBytes, Error TooLarge, Func<string, byte[], Result<TFile>> From)
{
    public bool IsCalled(string part) => part == Name || part == Name + "[]";
}
