using Network.Web.Competences.Asking;

namespace Network.Web.Competences;

/// <summary>Gives the reader of questions for the catalogue as it is now; made anew only when the graph changed.</summary>
public sealed class QuestionReaders(CatalogueStore catalogues)
{
    private volatile QuestionReader? last;

    public async Task<(QuestionReader Reader, Catalogue Catalogue)> CurrentAsync(CancellationToken cancel)
    {
        var catalogue = await catalogues.CurrentAsync(cancel);
        var reader = last is { } known && known.ReadAt == catalogue.ReadAt ? known : last = new QuestionReader(catalogue);
        return (reader, catalogue);
    }
}
