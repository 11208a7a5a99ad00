namespace FunctionsCommerce.Infra.Tests.Published;

/// <summary>What is deployed is small enough to start anywhere soon, and brings what it draws invoices with.</summary>
public sealed class PublishedSizeTests
{
    private const long MaxBytes = 150 * 1024 * 1024;

    [Theory]
    [InlineData("Functions.Http")]
    [InlineData("Functions.Workers")]
    public async Task An_app_is_below_150_MB_with_its_fonts_and_native_libraries(string project)
    {
        var folder = new DirectoryInfo((await PublishedApp.Of(project)).Folder);

        folder.EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length).ShouldBeLessThan(MaxBytes);
        foreach (var needed in new[] { "libSkiaSharp.so", "libHarfBuzzSharp.so" })
        {
            File.Exists(Path.Combine(folder.FullName, "runtimes", "linux-x64", "native", needed)).ShouldBeTrue(needed);
        }

        folder.EnumerateFiles("*.ttf", SearchOption.AllDirectories).Count().ShouldBeGreaterThan(20);
    }
}
