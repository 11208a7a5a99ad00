namespace FunctionsCommerce.Storage.Tests.Embedded;

internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("storage-tests-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
