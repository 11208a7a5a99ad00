namespace FunctionsCommerce.Core.Tests.Orders.Invoices;

/// <summary>A theory about what a viewer shows: skipped, and says so, where poppler is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PopplerTheoryAttribute : TheoryAttribute
{
    internal const string PdfToPpm = "/usr/bin/pdftoppm";

    public PopplerTheoryAttribute() => Skip = File.Exists(PdfToPpm) ? null : $"{PdfToPpm} is missing: apt-get install poppler-utils.";
}
