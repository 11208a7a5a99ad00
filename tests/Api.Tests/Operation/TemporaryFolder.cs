namespace FunctionsCommerce.Api.Tests.Operation;

/// <summary>A name in the temporary folder; whatever comes to be there is gone in the end.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "ops-" + Guid.NewGuid().ToString("n"));

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose()
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }
        else
        {
            System.IO.File.Delete(Path);
        }
    }
}
