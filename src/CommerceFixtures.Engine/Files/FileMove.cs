namespace CommerceFixtures.Engine.Files;

/// <summary>Moves one file to another folder of the same volume, in one atomic step.</summary>
/// <param name="From">The path of the file.</param>
/// <param name="To">The path after the move. An existing file is replaced.</param>
/// <param name="MayBeMissing">Whether another build of the same project may already have moved the file.</param>
internal sealed record FileMove(string From, string To, bool MayBeMissing = false)
{
    public void Do()
    {
        try
        {
            File.Move(From, To, overwrite: true);
        }
        catch (FileNotFoundException) when (MayBeMissing)
        {
        }
    }

    /// <summary>Moves the file back if possible. Errors are ignored, because the error that caused the undo is the one to report.</summary>
    public void Undo()
    {
        try
        {
            File.Move(To, From, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }
}
