using NJsonSchema;
using NSwag;
using NSwag.CodeGeneration;

namespace FunctionsCommerce.Generator;

/// <summary><c>Idempotency-Key</c> is <c>idempotencyKey</c>.</summary>
internal sealed class CamelCaseParameterNames : IParameterNameGenerator
{
    public string Generate(OpenApiParameter parameter, IEnumerable<OpenApiParameter> allParameters) =>
        ConversionUtilities.ConvertToLowerCamelCase(
            ConversionUtilities.ConvertToUpperCamelCase(parameter.Name.Replace('-', '_'), true).Replace("_", "", StringComparison.Ordinal),
            true);
}
