using System.ComponentModel.DataAnnotations;

namespace FunctionsCommerce.Core.Shared.Settings;

/// <summary>Where paths are appended: http or https, a host, no slash at the end, no query.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PublicAddressAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) =>
        value is null or ""
            || (value is string text
                && WebUrl.IsLink(text)
                && !text.EndsWith('/')
                && !text.Contains('?', StringComparison.Ordinal)
                && !text.Contains('#', StringComparison.Ordinal));

    public override string FormatErrorMessage(string name) =>
        "it must be an address such as https://shop.example.com, without a slash at the end.";
}
